/** Chinese glyphs come from the system's own Chinese font, Latin from Office's. */
export const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';
