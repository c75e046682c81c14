package io.baton.desk.digest;

import io.baton.chat.Text;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.List;

/// Questions about statements that aren't settled, without amounts: a channel may read them.
record StatementQuestions(StatementStore statements, Partners partners) {
    private static final int MAX_LINES = 5;

    private record Open(SentStatement sent, Question question) {}

    /// One line each, the longest open first.
    List<Text> lines(Firm firm) {
        var open =
                statements.questioned(firm.id()).stream()
                        .flatMap(sent ->
                                sent.openQuestions().stream().map(each -> new Open(sent, each)))
                        .toList();
        return RevenueText.capped(open, MAX_LINES, each -> line(firm, each));
    }

    /// `S-2026-11-USD with CloudNine, line 2: Rita asks Anna, since Tue 1 Dec 2026`
    private Text line(Firm firm, Open open) {
        var question = open.question();
        var partner =
                partners.everKnown(firm.id()).stream()
                        .filter(each -> each.lineage().mergedInto() == null)
                        .filter(each -> each.is(open.sent().partner()))
                        .map(Partner::name)
                        .findFirst()
                        .orElse("a former partner");
        return Text.empty()
                .strong(open.sent().statement().label())
                .plain(
                        " with %s, line %d: "
                                .formatted(RevenueText.shorten(partner), question.line()))
                .plain(question.askedBy().name() + " asks ")
                .and(Spans.of(question.askedOf()))
                .plain(", since " + TimeFormat.day(firm.dayOf(question.at())));
    }
}
