package vn.tungnha.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Group commit: takes pushes that came while others were being written into the ledger together, in one transaction. A phone alone is served at once, and
 * the more phones speak at the same time, the more of them share a commit. Each is answered only once that commit is on disk (docs/decisions/0007). A leaf
 * is written by one transaction at a time, as its lock demands anyway: a second push about a long history waits here, and holds no writer that another
 * village needs.
 */
@Component
class PushesTogether {
    /** As many as one push may hold: so nobody waits longer for company than for the largest push. */
    private static final int MOST_FACTS = Batch.MOST_FACTS;
    /** One transaction for PostgreSQL to write while Java makes up the next; no more than the ledger has connections for. */
    private static final int WRITERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private static final class Waiting {
        final Spoken push;
        final Set<Integer> leaves;
        /** The pushes this one's thread has to write; empty when another thread writes this push too. */
        final CompletableFuture<List<Waiting>> turn = new CompletableFuture<>();
        final CompletableFuture<List<Receipt>> receipts = new CompletableFuture<>();

        Waiting(Spoken push) {
            this.push = push;
            this.leaves = push.facts().stream().map(NewFact::leaf).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final Ledger ledger;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private final Set<Integer> written = new HashSet<>();
    private int writing;

    PushesTogether(Ledger ledger) { this.ledger = ledger; }

    List<Receipt> tell(Spoken push) {
        var mine = new Waiting(push);
        queue(mine);
        List<Waiting> together = mine.turn.join();
        if (!together.isEmpty()) {
            try {
                write(together);
            } finally {
                done(together);
            }
        }
        return answer(mine);
    }

    private synchronized void queue(Waiting one) {
        queue.add(one);
        giveTurns();
    }

    private synchronized void done(List<Waiting> pushes) {
        writing--;
        pushes.forEach(each -> written.removeAll(each.leaves));
        giveTurns();
    }

    private void giveTurns() {
        while (writing < WRITERS) {
            List<Waiting> next = next();
            if (next.isEmpty()) return;
            writing++;
            next.forEach(each -> written.addAll(each.leaves));
            next.getFirst().turn.complete(next);
            next.stream().skip(1).forEach(each -> each.turn.complete(List.of()));
        }
    }

    /** From the head of the queue, all whose leaves nobody writes; those about one leaf keep their order. */
    private List<Waiting> next() {
        var next = new ArrayList<Waiting>();
        var taken = new HashSet<>(written);
        int facts = 0;
        for (Waiting each : queue) {
            boolean free = each.leaves.stream().noneMatch(taken::contains);
            if (!free) taken.addAll(each.leaves);
            else if (!next.isEmpty() && facts + each.push.facts().size() > MOST_FACTS) break;
            else {
                facts += each.push.facts().size();
                next.add(each);
            }
        }
        queue.removeAll(next);
        return next;
    }

    private void write(List<Waiting> pushes) {
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
