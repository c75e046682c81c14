package io.baton.desk.refer.edit;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.EditText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.BatonReturn;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said about an offer that moved to another partner.
record MovedOfferCards(Ask ask, EditStep.Parts parts) {

    Reply withChanges(Reply reply, Referral next) {
        return switch (reply) {
            case Reply.Whisper(var card) -> new Reply.Whisper(withChanges(card, next));
            case Reply.Replace(var card) -> new Reply.Whisper(withChanges(card, next));
            case Reply.Outdated _,
                    Reply.Nothing _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    reply;
        };
    }

    private Card withChanges(Card card, Referral next) {
        var changes = new ArrayList<Text>();
        before(next)
                .map(Partner::name)
                .ifPresent(name ->
                        changes.add(
                                EditStep.partnerChange(
                                        name, parts.counterparties().partnerOf(next))));
        changes.addAll(EditText.changes(BatonReturn.whenTakenBack(next).wanted(), next.wanted()));
        var changed = card.bullets(changes);
        return before(next)
                .filter(Partner::onlyGuests)
                .map(partner -> changed.note(Text.of(Labels.deadLink(partner))))
                .orElse(changed);
    }

    /// To the partner who had the offer.
    List<Post> posts(Referral back, Partner partner) {
        var posts =
                new ArrayList<>(ReferralNotifications.rewriteOfferCards(back, partner, ask.firm()));
        var shown = Disclosure.toSideAsked(back);
        var told =
                Text.empty()
                        .and(Spans.of(ask.who()))
                        .plain(" took back ")
                        .and(Labels.withClient(shown))
                        .plain(".");
        posts.addAll(
                ReferralNotifications.tellPartner(
                        back, partner, ReferralMessage.RETURNED, Card.saying(told)));
        return posts;
    }

    /// The partner who had the offer.
    Optional<Partner> before(Referral next) {
        return parts.counterparties().find(BatonReturn.whenTakenBack(next));
    }
}
