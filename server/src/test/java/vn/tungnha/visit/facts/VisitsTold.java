package vn.tungnha.visit.facts;

/** The words of this module, for stories that other modules' tests tell. */
public final class VisitsTold {
    public static final Class<?> WORDS = VisitWords.class;

    private VisitsTold() {}
}
