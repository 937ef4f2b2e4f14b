// What the page needs only once there is a file: together, so that it comes as one.
export { hashOfPicture } from "../../core/link/picture-state.ts";
export { readPicture } from "../../export/read-picture.ts";
