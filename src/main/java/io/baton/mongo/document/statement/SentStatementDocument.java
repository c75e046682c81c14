package io.baton.mongo.document.statement;

import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.partner.PartnerId;
import io.baton.statement.AnswerState;
import io.baton.statement.Frozen;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import io.baton.statement.StatementText;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A sent statement. What it says is stored as the text that was frozen, and as nothing else.
public final class SentStatementDocument {
    public static final String PARTNER = "partner";

    /// Has the firm's id if a question is open, and is empty otherwise.
    public static final String QUESTIONED = "questioned";

    private SentStatementDocument() {}

    public static Document indexed(SentStatement sent) {
        var firms =
                sent.openQuestions().isEmpty() ? List.<String>of() : List.of(sent.firm().value());
        return new Document(PARTNER, sent.partner().value()).append(QUESTIONED, firms);
    }

    public static Document of(SentStatement sent) {
        return new Document("firm", sent.firm().value())
                .append(PARTNER, sent.partner().value())
                .append("number", sent.number())
                .append("text", sent.frozen().text())
                .append("digest", sent.frozen().digest())
                .append("sentBy", IndividualDocument.of(sent.sentBy()))
                .append("sentAt", Fields.date(sent.sentAt()))
                .append("sentOn", sent.sentOn().toString())
                .append("agreed", Fields.orNull(sent.agreed(), SentStatementDocument::agreed))
                .append(
                        "questions",
                        Fields.writeList(sent.questions(), SentStatementDocument::question));
    }

    public static SentStatement read(Document from, long version) {
        var frozen = new Frozen(Fields.text(from, "text"), Fields.text(from, "digest"));
        var statement =
                StatementText.read(
                        new FirmId(Fields.text(from, "firm")),
                        new PartnerId(Fields.text(from, PARTNER)),
                        frozen.text());
        return new SentStatement(
                from.getInteger("number"),
                statement,
                frozen,
                IndividualDocument.read(Fields.subdocument(from, "sentBy")),
                Fields.instant(from, "sentAt"),
                Fields.day(from, "sentOn"),
                Fields.subdocumentOrNull(from, "agreed", SentStatementDocument::readAgreed),
                Fields.readList(from, "questions", SentStatementDocument::readQuestion),
                version);
    }

    private static Document agreed(AnswerState.Agreed agreed) {
        return new Document("by", IndividualDocument.of(agreed.by()))
                .append("at", Fields.date(agreed.at()));
    }

    private static AnswerState.Agreed readAgreed(Document from) {
        return new AnswerState.Agreed(
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"));
    }

    private static Document question(Question question) {
        return new Document("line", question.line())
                .append("text", question.text())
                .append("askedBy", IndividualDocument.of(question.askedBy()))
                .append("askedOf", IndividualDocument.of(question.askedOf()))
                .append("at", Fields.date(question.at()))
                .append("firm", Fields.orNull(question.firm(), SentStatementDocument::press))
                .append("partner", Fields.orNull(question.partner(), SentStatementDocument::press));
    }

    private static Question readQuestion(Document from) {
        return new Question(
                from.getInteger("line"),
                Fields.text(from, "text"),
                IndividualDocument.read(Fields.subdocument(from, "askedBy")),
                IndividualDocument.read(Fields.subdocument(from, "askedOf")),
                Fields.instant(from, "at"),
                press(from, "firm"),
                press(from, "partner"));
    }

    private static Document press(Question.Press press) {
        return new Document("outcome", press.outcome().name())
                .append("by", IndividualDocument.of(press.who()))
                .append("at", Fields.date(press.at()));
    }

    private static Question.@Nullable Press press(Document from, String side) {
        return Fields.subdocumentOrNull(
                from,
                side,
                press ->
                        new Question.Press(
                                Question.Outcome.valueOf(Fields.text(press, "outcome")),
                                IndividualDocument.read(Fields.subdocument(press, "by")),
                                Fields.instant(press, "at")));
    }
}
