package vn.tungnha.training;

import vn.tungnha.kernel.Limits;

/**
 * Where a session is held (điểm cầu).
 *
 * @param name  e.g. Hội trường Sở KH&CN
 * @param place the place it stands in, if it is known as one
 */
public record Venue(String name, Integer place) {
    private static final int LONGEST_NAME = 150;

    public Venue {
        name = Limits.name("venue.name", Limits.required("venue.name", name), LONGEST_NAME);
        Limits.number("venue.place", place, 1, Integer.MAX_VALUE);
    }
}
