package vn.tungnha.broadcast.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.broadcast.NoticeEnded;
import vn.tungnha.broadcast.NoticePublished;
import vn.tungnha.broadcast.NoticeRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** A notice; ended twice it ends on the earlier day, and of one taken back nothing stands. */
@Component
class NoticeFold implements Fold {
    @Override
    public String name() { return "notice"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("notice.published/1", "notice.ended/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> birth = null;
        LocalDate endedOn = null;
        for (Told<?> told : history) {
            if (told.content() instanceof NoticePublished) birth = told;
            if (told.content() instanceof NoticeEnded ended && (endedOn == null || ended.on().isBefore(endedOn))) endedOn = ended.on();
        }
        if (birth == null) return;
        var notice = (NoticePublished) birth.content();
        meaning.row(BroadcastWords.NOTICE, new NoticeRow(birth.id(), notice.kind(), notice.title(), notice.text(), notice.source(), notice.atDoors(),
                notice.script(), notice.open(), notice.until(), birth.day(), birth.fact().happenedAt(), endedOn));
        meaning.count(BroadcastWords.PUBLISHED, birth.day(), 1);
    }
}
