/** Whether the whole product is asked for, as `npm run test:all` and `npm run stories -- --all` do. */
export const wholeProduct = process.env.MAILUO_ALL === "1";

/** Cases of a table: all of them for the whole product, else those alone in which every value of each axis stands with most others. */
export const standingFor = <Case>(all: readonly Case[], stays: (one: Case, at: number) => boolean) =>
  wholeProduct ? all : all.filter(stays);
