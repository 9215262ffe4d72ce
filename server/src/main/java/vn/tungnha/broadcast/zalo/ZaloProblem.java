package vn.tungnha.broadcast.zalo;

import vn.tungnha.kernel.Problem;

/** Why something about the Zalo Official Account is refused, to an office or to whoever calls its webhook. */
enum ZaloProblem implements Problem {
    ZALO_NOT_CONFIGURED(422), ZALO_NOT_CONNECTED(422), ZALO_OF_PROVINCE(422), ZALO_TOKEN_REFUSED(422), ZALO_UNREACHABLE(502), ZALO_UNPROVEN(403),
    ZALO_STALE(403), ZALO_MESSAGE_UNKNOWN(404), CAMPAIGN_UNKNOWN(404), CAMPAIGN_NOBODY(422), CAMPAIGN_UNCONFIRMED(409), CAMPAIGN_SENT_BEFORE(409), DELIVERY_NOT_UNKNOWN(422);

    private final int status;

    ZaloProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
