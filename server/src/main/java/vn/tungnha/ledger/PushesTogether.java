package vn.tungnha.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Takes pushes that came while others were being written into the ledger together, in one transaction: a phone alone is served at once, and the more
 * phones speak at the same time, the more of them share a commit. Each is answered only once that commit is on disk (docs/decisions/0007).
 */
@Component
class PushesTogether {
    /** As many as one push may hold: so nobody waits longer for company than for the largest push. */
    private static final int MOST_FACTS = Batch.MOST_FACTS;
    /** One transaction for PostgreSQL to write while Java makes up the next; no more than the ledger has connections for. */
    private static final int WRITERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private static final class Waiting {
        final Spoken push;
        final CompletableFuture<List<Receipt>> receipts = new CompletableFuture<>();
        boolean taken;

        Waiting(Spoken push) { this.push = push; }
    }

    private final Ledger ledger;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private final Semaphore writers = new Semaphore(WRITERS, true);

    PushesTogether(Ledger ledger) { this.ledger = ledger; }

    /** Whoever comes writes for all who wait, itself among them, unless another has taken it along meanwhile. */
    List<Receipt> tell(Spoken push) {
        var mine = new Waiting(push);
        queue(mine);
        while (isWaiting(mine)) {
            writers.acquireUninterruptibly();
            try {
                write(next());
            } finally {
                writers.release();
            }
        }
        return answer(mine);
    }

    private synchronized void queue(Waiting one) { queue.add(one); }

    private synchronized boolean isWaiting(Waiting one) { return !one.taken; }

    /** From the head of the queue, at least one if there is one. */
    private synchronized List<Waiting> next() {
        var next = new ArrayList<Waiting>();
        int facts = 0;
        while (!queue.isEmpty() && (next.isEmpty() || facts + queue.peek().push.facts().size() <= MOST_FACTS)) {
            Waiting first = queue.remove();
            first.taken = true;
            facts += first.push.facts().size();
            next.add(first);
        }
        return next;
    }

    private void write(List<Waiting> pushes) {
        if (pushes.isEmpty()) return;
        try {
            List<List<Receipt>> receipts = ledger.hear(pushes.stream().map(each -> each.push).toList());
            for (int i = 0; i < receipts.size(); i++) pushes.get(i).receipts.complete(receipts.get(i));
        } catch (RuntimeException | Error failure) {
            pushes.forEach(each -> each.receipts.completeExceptionally(failure));
        }
    }

    private static List<Receipt> answer(Waiting mine) {
        try {
            return mine.receipts.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException("the push was not written", failure.getCause());
        }
    }
}
