package vn.tungnha.broadcast;

import org.jspecify.annotations.Nullable;

/**
 * How many households of a place were told a notice.
 *
 * @param within   what it lies in, where that is not the place asked for
 * @param declared households the place's villages declared themselves
 */
public record NoticeReach(int place, String type, String name, @Nullable String within, int told, int declared) {}
