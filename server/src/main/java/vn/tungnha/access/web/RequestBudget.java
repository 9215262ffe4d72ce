package vn.tungnha.access.web;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;

/**
 * How many requests are in flight, and how much memory their bodies take, for the whole server, for callers without an account together, and for each
 * account. What is too much is refused at once, so that nobody can make the server run out of memory or block other callers.
 */
@Component
class RequestBudget {
    /** All callers of public endpoints count as this one account. */
    static final UUID PUBLIC = new UUID(0, 0);
    private static final int RETRY_BUSY_SECONDS = 5;
    private static final int RETRY_ACCOUNT_SECONDS = 2;
    private static final int SHARE_OF_HEAP = 3;
    private static final int SHARE_OF_PUBLIC = 4;
    private static final int SHARE_OF_ONE_REQUEST = 2;

    private final int most;
    private final int mostOfAccount;
    private final long memory;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong usedByPublic = new AtomicLong();
    private final Map<UUID, Integer> ofAccounts = new ConcurrentHashMap<>();

    @Autowired
    RequestBudget(@Value("${tungnha.http.requests:1000}") int most, @Value("${tungnha.http.requests-of-account:48}") int mostOfAccount) {
        this(most, mostOfAccount, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    RequestBudget(int most, int mostOfAccount, long memory) {
        this.most = most;
        this.mostOfAccount = mostOfAccount;
        this.memory = memory;
    }

    /** Counts a request in; the caller must call {@link #leave} afterwards, unless this throws SERVER_BUSY. */
    void enter() {
        if (requests.incrementAndGet() <= most) return;
        requests.decrementAndGet();
        throw busy();
    }

    void leave() { requests.decrementAndGet(); }

    /** Counts the request for its account, or throws; {@link #leave(UUID)} must follow. */
    void enter(UUID account) {
        int allowed = account.equals(PUBLIC) ? most / SHARE_OF_PUBLIC : mostOfAccount;
        boolean[] entered = new boolean[1];
        ofAccounts.compute(account, (same, count) -> {
            int now = count == null ? 0 : count;
            entered[0] = now < allowed;
            return entered[0] ? now + 1 : count;
        });
        if (!entered[0]) throw account.equals(PUBLIC) ? busy() : tooMany();
    }

    void leave(UUID account) { ofAccounts.computeIfPresent(account, (same, count) -> count == 1 ? null : count - 1); }

    /** The most memory that the body of one request may take. */
    long ofOneRequest() { return memory / SHARE_OF_ONE_REQUEST; }

    void take(long bytes, boolean byPublic) {
        if (byPublic && usedByPublic.addAndGet(bytes) > memory / SHARE_OF_PUBLIC) {
            usedByPublic.addAndGet(-bytes);
            throw busy();
        }
        if (used.addAndGet(bytes) <= memory) return;
        giveBack(bytes, byPublic);
        throw busy();
    }

    void giveBack(long bytes, boolean byPublic) {
        used.addAndGet(-bytes);
        if (byPublic) usedByPublic.addAndGet(-bytes);
    }

    static Refusal busy() { return new Refusal(AccessProblem.SERVER_BUSY, Map.of("seconds", RETRY_BUSY_SECONDS)); }

    static Refusal tooMany() { return new Refusal(AccessProblem.TOO_MANY_REQUESTS, Map.of("seconds", RETRY_ACCOUNT_SECONDS)); }
}
