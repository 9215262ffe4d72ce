package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.kernel.Refusal;

/** Bytes one request may still read, and its share of the {@link RequestBudget}, which it returns when it is answered. */
final class RequestAllowance implements AutoCloseable {
    private static final String ATTRIBUTE = RequestAllowance.class.getName();
    /** A JSON value becomes an object of about so many bytes; without this an 8 MB body of {@code {},} would take 200 MB. */
    private static final int BYTES_OF_VALUE = 56;
    private static final int COPIES = 2;

    private final RequestBudget budget;
    private long limit = MaxBodySize.DEFAULT;
    private UUID account;
    private long read;
    private long taken;

    private RequestAllowance(RequestBudget budget) { this.budget = budget; }

    /** Counts the request in; throws SERVER_BUSY when too many are in flight. */
    static RequestAllowance open(RequestBudget budget, HttpServletRequest request) {
        budget.enter();
        var allowance = new RequestAllowance(budget);
        request.setAttribute(ATTRIBUTE, allowance);
        return allowance;
    }

    /** Once it is known who calls which endpoint, before anything of the body is read. A request that came past the filter has no allowance. */
    static void grant(HttpServletRequest request, UUID account, MaxBodySize size) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof RequestAllowance allowance)) return;
        allowance.limit = size == null ? MaxBodySize.DEFAULT : size.value();
        if (request.getContentLengthLong() > allowance.limit) throw allowance.tooLarge();
        if (allowance.account != null) return;
        allowance.budget.enter(account);
        allowance.account = account;
    }

    /** Counts what was just read; throws TOO_LARGE or SERVER_BUSY. */
    void count(byte[] bytes, int from, int length) {
        read += length;
        long more = (long) COPIES * length;
        for (int i = from; i < from + length; i++) if (bytes[i] == '{' || bytes[i] == '[' || bytes[i] == ',') more += BYTES_OF_VALUE;
        if (read > limit || taken + more > budget.ofOneRequest()) throw tooLarge();
        budget.take(more, isPublic());
        taken += more;
    }

    private boolean isPublic() { return account == null || account.equals(RequestBudget.PUBLIC); }

    private Refusal tooLarge() { return new Refusal(AccessProblem.TOO_LARGE, Map.of("limit", limit)); }

    @Override
    public void close() {
        budget.giveBack(taken, isPublic());
        if (account != null) budget.leave(account);
        budget.leave();
    }
}
