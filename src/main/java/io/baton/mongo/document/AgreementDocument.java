package io.baton.mongo.document;

import io.baton.firm.Individual;
import io.baton.referral.State;
import io.baton.referral.State.Figure;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.StatedFigure;
import io.baton.referral.figure.Word;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What the firm and the partner say about the figure of a win, as fields of the state's document.
/// Earlier builds store only who reported it for the partner, in `reportedBy`, until the firm
/// confirms it. They keep no other field when they write, so that field is still written.
final class AgreementDocument {
    private static final String REPORTED_BY = "reportedBy";
    private static final String AGREEMENT = "agreement";

    private AgreementDocument() {}

    static Document append(Document to, State.Won won) {
        return to.append(REPORTED_BY, Fields.orNull(reporter(won), IndividualDocument::of))
                .append(AGREEMENT, of(won.agreement()));
    }

    /// For earlier builds, the partner's figure is a report that the firm has to confirm.
    private static @Nullable Individual reporter(State.Won won) {
        return won.agreement() instanceof Agreement.Differing<Figure> differing
                        && differing.partner().figure().equals(won.figure())
                ? differing.partner().by()
                : won.reportedBy();
    }

    private static @Nullable Document of(Agreement<Figure> agreement) {
        return switch (agreement) {
            case Agreement.Taken<Figure> _ -> null;
            case Agreement.Asked<Figure>(var side, var word) ->
                    kind("asked").append("side", side.name()).append("word", of(word));
            case Agreement.Unasked<Figure>(var word) -> kind("unasked").append("word", of(word));
            case Agreement.Agreed<Figure>(var firm, var partner) ->
                    kind("agreed").append("firm", of(firm)).append("partner", of(partner));
            case Agreement.Differing<Figure>(var firm, var partner, var last) ->
                    kind("differing")
                            .append("firm", of(firm))
                            .append("partner", of(partner))
                            .append("last", last.name());
        };
    }

    static Agreement<Figure> read(Document won) {
        var from = won.get(AGREEMENT, Document.class);
        if (from == null) {
            return ofEarlierBuild(won);
        }
        return switch (Fields.text(from, "kind")) {
            case "asked" ->
                    new Agreement.Asked<>(
                            Side.valueOf(Fields.text(from, "side")), word(from, "word"));
            case "unasked" -> new Agreement.Unasked<>(word(from, "word"));
            case "agreed" -> new Agreement.Agreed<>(word(from, "firm"), word(from, "partner"));
            case "differing" ->
                    new Agreement.Differing<>(
                            statement(from, "firm"),
                            statement(from, "partner"),
                            Side.valueOf(Fields.text(from, "last")));
            case String other -> throw Fields.unknown("agreement", other);
        };
    }

    /// When it was reported is in the history only; the day of the win is near enough.
    private static Agreement<Figure> ofEarlierBuild(Document won) {
        var reportedBy = Fields.subdocumentOrNull(won, REPORTED_BY, IndividualDocument::read);
        var at = Fields.day(won, "on").atStartOfDay().toInstant(ZoneOffset.UTC);
        return reportedBy == null
                ? new Agreement.Taken<>()
                : new Agreement.Asked<>(Side.PARTNER, new Word(reportedBy, at));
    }

    static Document of(Figure figure) {
        return WinAmountDocument.of(figure.amount()).append("on", figure.on().toString());
    }

    static Figure figure(Document from) {
        return new Figure(WinAmountDocument.read(from), LocalDate.parse(Fields.text(from, "on")));
    }

    private static Document of(StatedFigure<Figure> statement) {
        return new Document("figure", of(statement.figure())).append("word", of(statement.word()));
    }

    private static StatedFigure<Figure> statement(Document from, String name) {
        var statement = Fields.subdocument(from, name);
        return word(statement, "word").about(figure(Fields.subdocument(statement, "figure")));
    }

    private static Document of(Word word) {
        return new Document("by", IndividualDocument.of(word.by()))
                .append("at", Fields.date(word.at()));
    }

    private static Word word(Document from, String name) {
        var word = Fields.subdocument(from, name);
        return new Word(
                IndividualDocument.read(Fields.subdocument(word, "by")),
                Fields.instant(word, "at"));
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
