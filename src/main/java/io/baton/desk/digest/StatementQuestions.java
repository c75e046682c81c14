package io.baton.desk.digest;

import io.baton.chat.Text;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        if (open.isEmpty()) {
            return List.of();
        }
        var names = names(firm);
        return RevenueText.capped(open, MAX_LINES, each -> line(firm, each, names));
    }

    /// Who has the statements of each partner that there ever was: itself, or the one it was merged
    /// into.
    private Map<PartnerId, String> names(Firm firm) {
        var names = new HashMap<PartnerId, String>();
        partners.unmerged(firm.id())
                .forEach(each -> each.ids().forEach(id -> names.putIfAbsent(id, each.name())));
        return names;
    }

    /// `S-2026-11-USD with CloudNine, line 2: Rita asks Anna, since Tue 1 Dec 2026`
    private static Text line(Firm firm, Open open, Map<PartnerId, String> names) {
        var question = open.question();
        var partner = names.getOrDefault(open.sent().partner(), "a former partner");
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
