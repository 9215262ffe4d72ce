package vn.tungnha.training.facts;

/** The words of this module, for stories that other modules' tests tell. */
public final class TrainingsTold {
    public static final Class<?> WORDS = TrainingWords.class;

    private TrainingsTold() {}
}
