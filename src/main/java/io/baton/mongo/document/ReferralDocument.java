package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import io.baton.referral.Stage;
import io.baton.referral.Step;
import io.baton.referral.Undoable;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

public final class ReferralDocument {
    /// Field with the steps, oldest first.
    public static final String STEPS = "story";

    /// Earlier builds stored money in another shape, and not this field.
    private static final String MONEY_LINES = "moneyLines";

    private static final String UNDOABLE = "undoable";

    private ReferralDocument() {}

    public static Document of(Referral referral) {
        var bundlePart = referral.bundle();
        var document =
                new Document("id", referral.id().value())
                        .append("firm", referral.firm().value())
                        .append("number", referral.number());
        PartiesDocument.append(document, referral.parties());
        return ClientNeedDocument.append(document, referral.wanted())
                .append("state", StateDocument.of(referral.state()))
                .append("channel", referral.channel())
                .append("together", bundlePart == null ? null : bundlePart.turn())
                .append("meant", bundlePart == null ? null : intendedFor(bundlePart))
                .append("imported", Fields.orNull(referral.imported(), ReferralDocument::imported))
                .append(STEPS, Fields.writeList(referral.steps(), ReferralDocument::step))
                .append(
                        "payments",
                        Fields.writeList(referral.payments(), ReferralDocument::payment))
                .append(
                        UNDOABLE,
                        Fields.writeList(referral.history().undoable(), UndoableDocument::of))
                .append(MONEY_LINES, 2);
    }

    public static Referral read(Document from, long version) {
        var referral = stored(from, version);
        return from.containsKey(MONEY_LINES) ? referral : EarlierMoney.converted(referral);
    }

    private static Referral stored(Document from, long version) {
        return new Referral(
                registration(from),
                ClientNeedDocument.read(from),
                PartiesDocument.read(from),
                StateDocument.read(Fields.subdocument(from, "state")),
                new ReferralHistory(
                        Fields.readList(from, STEPS, ReferralDocument::step),
                        Fields.readList(from, "payments", ReferralDocument::payment),
                        undoable(from)),
                version);
    }

    /// Earlier builds stored none.
    private static List<Undoable> undoable(Document from) {
        return from.containsKey(UNDOABLE)
                ? Fields.readList(from, UNDOABLE, UndoableDocument::read)
                : List.of();
    }

    private static Registration registration(Document from) {
        return new Registration(
                new ReferralId(Fields.text(from, "id")),
                new FirmId(Fields.text(from, "firm")),
                from.getInteger("number"),
                Fields.textOrNull(from, "channel"),
                bundle(from),
                Fields.subdocumentOrNull(from, "imported", ReferralDocument::imported));
    }

    private static Document imported(Registration.Imported imported) {
        return new Document("by", IndividualDocument.of(imported.by()))
                .append("at", Fields.date(imported.at()))
                .append("file", imported.file())
                .append("row", imported.row())
                .append("reference", imported.reference());
    }

    private static Registration.Imported imported(Document from) {
        return new Registration.Imported(
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"),
                Fields.text(from, "file"),
                from.getInteger("row"),
                Fields.textOrNull(from, "reference"));
    }

    private static @Nullable String intendedFor(BundlePart bundlePart) {
        var partner = bundlePart.intendedFor();
        return partner == null ? null : partner.value();
    }

    /// Earlier builds stored the turn without the partner.
    private static @Nullable BundlePart bundle(Document from) {
        var turn = Fields.textOrNull(from, "together");
        var partner = Fields.textOrNull(from, "meant");
        return turn == null
                ? null
                : new BundlePart(turn, partner == null ? null : new PartnerId(partner));
    }

    private static Document step(Step step) {
        return new Document("at", Fields.date(step.at()))
                .append("who", Fields.orNull(step.who(), IndividualDocument::of))
                .append("from", step.from().name())
                .append("to", step.to().name())
                .append("event", EventDocument.of(step.event()));
    }

    private static Step step(Document from) {
        return new Step(
                Fields.instant(from, "at"),
                Fields.subdocumentOrNull(from, "who", IndividualDocument::read),
                Stage.valueOf(Fields.text(from, "from")),
                Stage.valueOf(Fields.text(from, "to")),
                EventDocument.read(Fields.subdocument(from, "event")));
    }

    static Document payment(Payment payment) {
        return new Document("amount", Fields.money(payment.amount()))
                .append("on", payment.on().toString())
                .append("by", IndividualDocument.of(payment.by()));
    }

    static Payment payment(Document from) {
        return new Payment(
                Fields.money(Fields.subdocument(from, "amount")),
                Fields.day(from, "on"),
                IndividualDocument.read(Fields.subdocument(from, "by")));
    }
}
