package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.DraftRef;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.StatementButtons;
import io.baton.partner.Partner;
import io.baton.statement.Account;
import io.baton.statement.SentStatement;
import io.baton.statement.Statement;
import io.baton.store.StatementStore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The button *Send*: freezes a draft, if it still says what the card showed, and sends it to the
/// partner's money contact.
record SendStatement(
        StatementPartners partners,
        StatementLoader loader,
        StatementStore statements,
        StatementCards cards,
        StatementPosts posts)
        implements ButtonHandler {

    @Override
    public String action() {
        return StatementButtons.SEND;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a statement");
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var ref = DraftRef.decode(value);
        var partner = ref.flatMap(each -> partners.find(ask, each.partner()));
        return partner.isEmpty()
                ? CommonReplies.invalidButton()
                : send(ask, partner.get(), ref.get());
    }

    private Reply send(Ask ask, Partner partner, DraftRef ref) {
        var accounts = loader.load(ask.firm(), partner, ref.month(), ask.today());
        var account = accounts.in(ref.currency());
        var viewer = Viewer.of(ask, partner);
        var sent = account.flatMap(each -> each.covering(ref.month()));
        if (sent.isPresent()) {
            return saying("This statement was sent already.", cards.sent(viewer, sent.get()));
        }
        var draft =
                account.map(each -> each.draft(accounts.ledger(), ref.month()))
                        .filter(each -> !each.isEmpty());
        if (draft.isEmpty()) {
            return CommonReplies.whisper("There's nothing to send any more.");
        }
        if (!StatementCards.ref(draft.get()).digest().equals(ref.digest())) {
            return saying(
                    "The figures have changed since, so nothing was sent.",
                    cards.draft(viewer, draft.get()));
        }
        return refusal(ask, partner, ref.month())
                .orElseGet(() -> write(ask, partner, account.get(), draft.get()));
    }

    private static Optional<Reply> refusal(Ask ask, Partner partner, YearMonth month) {
        if (!month.isBefore(YearMonth.from(ask.today()))) {
            return Optional.of(CommonReplies.whisper("The month isn't over yet."));
        }
        return partner.moneyContact().isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Reply.Whisper(
                                Card.saying(
                                                "%s has no contact who could get it."
                                                        .formatted(partner.name()))
                                        .buttons(PartnerButtons.addContact(partner))));
    }

    private Reply write(Ask ask, Partner partner, Account account, Statement draft) {
        var next = account.send(draft, ask.who(), ask.now(), ask.today());
        var viewer = Viewer.of(ask, partner);
        var news = posts.sent(ask.firm(), partner, next, ask.now());
        return switch (statements.write(next, ask.turn().id(), news)) {
            case WRITTEN, DUPLICATE_TURN ->
                    saying(
                            "%s has it now. It can't be taken back; what changes later is on the next one."
                                    .formatted(partner.name()),
                            cards.sent(viewer, next));
            case STALE -> saying("Someone else just sent it.", cards.sent(viewer, stored(next)));
        };
    }

    private SentStatement stored(SentStatement next) {
        return statements.find(next.firm(), next.id()).orElse(next);
    }

    private static Reply saying(String sentence, Card card) {
        var parts = new ArrayList<Card.Part>(List.of(new Card.Part.Paragraph(Text.of(sentence))));
        parts.addAll(card.parts());
        return new Reply.Whisper(new Card(sentence, parts));
    }
}
