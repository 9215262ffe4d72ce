package vn.tungnha.training;

/** Hội nghị tập huấn, or a class (lớp). */
public enum SessionKind { CONFERENCE, CLASS }
