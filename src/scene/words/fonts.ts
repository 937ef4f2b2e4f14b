const systemFonts =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"';
const ownFont = '"Mailuo Sans"';

/** The fonts of what is drawn on the screen: the system's Chinese ones first, then the subset that ships with the page. */
export const screenFonts = `${systemFonts}, ${ownFont}, sans-serif`;

/**
 * The fonts of pictures and of what is printed: our own first. It is embedded there, and a system's font can come out
 * of a PDF as other characters (a radical in place of 工), which nobody finds by searching.
 */
export const pictureFonts = `${ownFont}, ${systemFonts}, sans-serif`;
