package vn.tungnha.broadcast;

import vn.tungnha.kernel.Problem;

/** Why something about a notice or a voice is refused. */
public enum BroadcastProblem implements Problem {
    NOTICE_UNKNOWN(404), NOTICE_SOURCE_MISSING(422), NOTICE_LINK_INVALID(422), NOTICE_EXPIRED(422), SUBJECT_NOT_A_NOTICE(422), NOT_A_VOICE(422), VOICE_EMPTY(422),
    VOICE_SOUND_INVALID(422), VOICE_UNKNOWN(404);

    private final int status;

    BroadcastProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
