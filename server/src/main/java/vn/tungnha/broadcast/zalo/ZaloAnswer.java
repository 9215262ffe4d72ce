package vn.tungnha.broadcast.zalo;

/**
 * What came of one message.
 *
 * @param reason    null when it was sent
 * @param code      the vendor's, or null when it gave none
 * @param messageId the vendor's, of a message sent
 */
record ZaloAnswer(Reason reason, Integer code, String messageId) {
    static ZaloAnswer sent(String messageId) { return new ZaloAnswer(null, null, messageId); }

    static ZaloAnswer not(Reason reason) { return new ZaloAnswer(reason, null, null); }

    static ZaloAnswer refused(int code) { return new ZaloAnswer(Reason.of(code), code, null); }

    boolean wantsFreshToken() { return reason == Reason.TOKEN; }
}
