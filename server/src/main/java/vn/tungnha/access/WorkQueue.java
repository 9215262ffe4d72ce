package vn.tungnha.access;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StoppableWork;

/**
 * Runs documents, exports and imports: few at a time, few waiting, at most two of one session, and none whose client is gone: its statement
 * is cancelled and its thread interrupted. The result is complete before
 * it is written to the client, so a slow client holds neither a worker nor a connection of the database.
 */
@Component
public class WorkQueue implements DisposableBean {
    private static final int WORKERS = 2;
    private static final int MOST_WAITING = 10;
    private static final int MOST_OF_ONE_SESSION = 2;
    private static final long CLIENT_CHECK_MILLIS = 250;
    private static final int RETRY_AFTER_SECONDS = 10;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(WORKERS, WORKERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("work-", 0).daemon().factory());
    private final Map<String, Integer> sessions = new ConcurrentHashMap<>();

    /** Waits for the result; refuses with WORK_QUEUE_FULL or WORK_OF_YOURS_RUNNING, and stops the work when its client leaves. */
    public <T> T run(Supplier<T> work) {
        RequestClient client = RequestClient.current();
        var running = new StoppableWork();
        var task = new FutureTask<T>(counted(client, () -> running.run(work)));
        try {
            workers.execute(task);
        } catch (RejectedExecutionException full) {
            leave(client);
            throw new Refusal(AccessProblem.WORK_QUEUE_FULL, Map.of("seconds", RETRY_AFTER_SECONDS));
        }
        return result(task, running, client);
    }

    private <T> java.util.concurrent.Callable<T> counted(RequestClient client, Supplier<T> work) {
        enter(client);
        return work::get;
    }

    private void enter(RequestClient client) {
        if (sessions.merge(client.key(), 1, Integer::sum) <= MOST_OF_ONE_SESSION || client.key().isEmpty()) return;
        leave(client);
        throw new Refusal(AccessProblem.WORK_OF_YOURS_RUNNING, Map.of("seconds", RETRY_AFTER_SECONDS));
    }

    private void leave(RequestClient client) { sessions.computeIfPresent(client.key(), (key, count) -> count == 1 ? null : count - 1); }

    private <T> T result(FutureTask<T> task, StoppableWork running, RequestClient client) {
        try {
            return awaited(task, running, client);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof CancellationException) throw new ClientGone();
            if (failure.getCause() instanceof RuntimeException known) throw known;
            if (failure.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            stop(task, running);
            Thread.currentThread().interrupt();
            throw new ClientGone();
        } finally {
            leave(client);
        }
    }

    private <T> T awaited(FutureTask<T> task, StoppableWork running, RequestClient client) throws ExecutionException, InterruptedException {
        while (true) {
            try {
                return task.get(CLIENT_CHECK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (client.gone().getAsBoolean()) {
                    stop(task, running);
                    throw new ClientGone();
                }
            }
        }
    }

    private void stop(FutureTask<?> task, StoppableWork running) {
        task.cancel(true);
        if (!workers.remove(task)) running.stop();
    }

    /** How many are running or waiting. */
    public int size() { return workers.getActiveCount() + workers.getQueue().size(); }

    @Override
    public void destroy() { workers.shutdownNow(); }
}
