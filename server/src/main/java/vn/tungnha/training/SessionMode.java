package vn.tungnha.training;

/** How a session is held: at its venues, online, or both at once (trực tiếp kết hợp trực tuyến). */
public enum SessionMode { IN_PERSON, ONLINE, BOTH }
