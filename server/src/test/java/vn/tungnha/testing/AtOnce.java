package vn.tungnha.testing;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Far more callers than there are connections to the database, all in the same moment. */
public final class AtOnce {
    private static final int MANY = 60;

    private AtOnce() {}

    /** What each of them was answered; throws what any of them met. */
    public static <T> List<T> ask(Callable<T> question) throws InterruptedException {
        var together = new CyclicBarrier(MANY);
        Callable<T> each = () -> {
            together.await();
            return question.call();
        };
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(Collections.nCopies(MANY, each)).stream().map(AtOnce::answer).toList();
        }
    }

    private static <T> T answer(Future<T> done) {
        if (done.state() == Future.State.FAILED) throw new AssertionError("one of many was not answered", done.exceptionNow());
        return done.resultNow();
    }
}
