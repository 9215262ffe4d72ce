package vn.tungnha.access;

import vn.tungnha.kernel.Problem;

/** Why somebody is not let in or may not do something. */
public enum AccessProblem implements Problem {
    NOT_SIGNED_IN(401), SIGN_IN_FAILED(401), SIGN_IN_THROTTLED(429), FORBIDDEN(403), CSRF(403), DEVICE_UNKNOWN(404),
    PASSWORD_MUST_CHANGE(403), PASSWORD_WRONG(422), PASSWORD_WEAK(422),
    ACCOUNT_NAME_TAKEN(422), ACCOUNT_NAME_INVALID(422), ACCOUNT_UNKNOWN(404), DISPLAY_NAME_MISSING(422), LABEL_TOO_LONG(422),
    MALFORMED(400), NOT_FOUND(404), METHOD_NOT_ALLOWED(405), TOO_LARGE(413), PARAMETER_INVALID(400), UNEXPECTED(500);

    private final int status;

    AccessProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
