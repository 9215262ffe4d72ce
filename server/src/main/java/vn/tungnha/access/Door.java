package vn.tungnha.access;

import java.util.Arrays;
import java.util.Optional;

/** A front door with sessions of its own, so that one browser can be a volunteer and an office at once. */
public enum Door {
    FIELD("field"), CONSOLE("console");

    private final String word;

    Door(String word) { this.word = word; }

    public String word() { return word; }

    public String cookie() { return "tungnha_" + word; }

    public static Optional<Door> of(String word) { return Arrays.stream(values()).filter(door -> door.word.equals(word)).findFirst(); }
}
