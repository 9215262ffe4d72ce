package vn.tungnha.broadcast;

/**
 * How many households of a place were told a notice.
 *
 * @param declared households the place's villages declared themselves
 */
public record NoticeReach(int place, String type, String name, int told, int declared) {}
