package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Said;
import io.baton.desk.parsing.PartnerNames;
import io.baton.desk.parsing.Reading;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.Announcements;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Moves.Told;
import io.baton.desk.refer.step.Numbered;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Inviting;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;

/// `refer offer R-12 to PARTNER`: the other side gets a card with buttons.
public final class Offering {
    private final Moves moves;
    private final Partners partners;
    private final Counterpart counterpart;
    private final Links links;

    public Offering(Moves moves, Partners partners, Counterpart counterpart, Links links) {
        this.links = links;
        this.moves = moves;
        this.partners = partners;
        this.counterpart = counterpart;
    }

    public Reply offer(Ask ask, Numbered words) {
        var name = words.more().replaceFirst("(?i)^to\\s+", "");
        if (name.isEmpty()) {
            return toFirm(ask, words.number());
        }
        return switch (PartnerNames.read(name, partners.all(ask.firm().id()))) {
            case Reading.Unclear<Partner>(var why) -> Said.whisper(why);
            case Reading.Understood<Partner>(var partner) -> to(ask, words.number(), partner);
        };
    }

    /// Answered with a replaced card where it went to people in a chat, else with a whisper.
    Reply to(Ask ask, int number, Partner partner) {
        return partner.onlyGuests()
                ? toGuests(ask, number, partner)
                : moves.move(
                        ask,
                        number,
                        at -> offered(ask, at, partner),
                        next -> told(ask, next, partner));
    }

    /// Nobody there can press a button, so whoever offers it gets links to forward. They are shown
    /// in the answer and nowhere else: what is posted is kept until it is sent, an answer is not.
    private Reply toGuests(Ask ask, int number, Partner partner) {
        var handout = new Handout(links);
        return moves.move(
                ask,
                number,
                at ->
                        switch (offered(ask, at, partner)) {
                            case Decision.Refused refused -> refused;
                            case Decision.Changed(var next) ->
                                    Inviting.invite(
                                            next,
                                            partner,
                                            handout.to(partner),
                                            ask.who(),
                                            ask.now());
                        },
                to -> handed(ask, to, partner, handout));
    }

    private static Decision offered(Ask ask, Referral at, Partner partner) {
        return Handoff.offer(at, partner, ask.firm(), ask.who(), ask.now());
    }

    /// An answer that would be posted shows the button for the link, not the link.
    private static Told handed(Ask ask, Referral next, Partner partner, Handout handout) {
        var firm = ask.firm();
        var card =
                ask.turn().carries().answer()
                        ? LinkCards.handing(next, partner, firm, handout.made())
                        : OfferCards.waiting(next, partner, firm);
        var posts = Announcements.offered(next, partner, firm);
        return Told.once(new Reply.Whisper(card), posts.toArray(Post[]::new));
    }

    private Reply toFirm(Ask ask, int number) {
        return moves.move(
                ask,
                number,
                at ->
                        at.outbound()
                                ? Decision.refused(new Refusal.WrongWay(at.direction()))
                                : Handoff.offerToFirm(at, ask.firm(), ask.who(), ask.now()),
                to -> told(ask, to, counterpart.of(to)));
    }

    private static Told told(Ask ask, Referral next, Partner partner) {
        var text =
                next.outbound()
                        ? Text.none()
                                .strong(next.label())
                                .plain(" is offered to ")
                                .strong(partner.name())
                                .plain(". You will hear; until they accept, the baton is with ")
                        : Text.none()
                                .strong(next.label())
                                .plain(
                                        " is offered to the team. Until somebody takes it, the baton is with ");
        var card = Card.saying(text.and(Spans.of(next.holder())).plain("."));
        return new Told(new Reply.Replace(card), Announcements.offered(next, partner, ask.firm()));
    }
}
