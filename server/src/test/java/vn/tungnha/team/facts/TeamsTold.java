package vn.tungnha.team.facts;

/** The words of this module, for stories that other modules' tests tell. */
public final class TeamsTold {
    public static final Class<?> WORDS = TeamWords.class;

    private TeamsTold() {}
}
