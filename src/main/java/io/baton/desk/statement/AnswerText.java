package io.baton.desk.statement;

import io.baton.chat.Text;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.statement.AnswerState;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// How a statement was answered, in words. Both sides read the same.
public record AnswerText(Viewer viewer) {
    private static final int QUESTION = 300;

    public Text of(SentStatement sent) {
        var text =
                Text.of("Sent by ")
                        .and(Spans.of(sent.sentBy()))
                        .plain(" (")
                        .and(viewer.times().moment(sent.sentAt()))
                        .plain("). ");
        var partner = viewer.partner().name();
        return switch (sent.answer(viewer.today(), viewer.firm().zone())) {
            case AnswerState.Waiting(var until) ->
                    text.plain("%s can answer until %s.".formatted(partner, TimeFormat.day(until)));
            case AnswerState.Agreed(var by, var at) ->
                    text.strong("Agreed")
                            .plain(" by ")
                            .and(Spans.of(by))
                            .plain(" (")
                            .and(viewer.times().moment(at))
                            .plain(").");
            case AnswerState.Questioned(var open) ->
                    text.strong(open == 1 ? "1 question is open." : open + " questions are open.")
                            .plain(
                                    " %s can agree once %s settled."
                                            .formatted(partner, open == 1 ? "it's" : "they're"));
            case AnswerState.Undisputed(var since) ->
                    text.strong("Undisputed")
                            .plain(
                                    " since %s: %s didn't answer within %d days."
                                            .formatted(
                                                    TimeFormat.day(since),
                                                    partner,
                                                    SentStatement.DAYS));
        };
    }

    /// `Still open: S-2026-11-USD, line 2: Rita asks Anna, since Tue 1 Dec 2026`
    List<Text> stillOpen(List<SentStatement> earlier) {
        return earlier.stream()
                .flatMap(sent ->
                        sent.openQuestions().stream()
                                .map(each ->
                                        Text.of(
                                                "Still open: %s, line %d: %s asks %s, since %s"
                                                        .formatted(
                                                                sent.statement().label(),
                                                                each.line(),
                                                                each.askedBy().name(),
                                                                each.askedOf().name(),
                                                                TimeFormat.day(
                                                                        viewer.firm()
                                                                                .dayOf(
                                                                                        each
                                                                                                .at()))))))
                .toList();
    }

    /// A question about a line, and how far it's settled.
    public Text question(Question question) {
        var text =
                Text.of("Question by ")
                        .and(Spans.of(question.askedBy()))
                        .plain(" to ")
                        .and(Spans.of(question.askedOf()))
                        .plain(" (")
                        .and(viewer.times().moment(question.at()))
                        .plain("): " + Quote.of(Shorten.to(QUESTION, question.text())));
        return Stream.of(question.firm(), question.partner())
                .filter(Objects::nonNull)
                .reduce(text, (so, press) -> so.plain(" ").and(pressed(press)), (_, last) -> last)
                .plain(question.open() ? "" : " Settled.");
    }

    /// `Rita says it's right.`
    static Text pressed(Question.Press press) {
        var says =
                switch (press.outcome()) {
                    case CORRECTED -> " says it's corrected.";
                    case WITHDRAWN -> " says it's right.";
                };
        return Text.empty().and(Spans.of(press.who())).plain(says);
    }
}
