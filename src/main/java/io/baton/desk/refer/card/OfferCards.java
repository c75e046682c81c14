package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards of an offer, for the side asked and for the sender.
public final class OfferCards {
    private OfferCards() {}

    /// The card of the latest offer at one place, as the referral is now: awaiting an answer, or
    /// ended. It says what changed since the offer.
    ///
    /// @param place where the offer's card is
    public static Card current(Referral referral, Partner partner, Firm firm, Place place) {
        boolean asked = isAsked(referral, partner, place);
        if (!(referral.state() instanceof State.Offered)) {
            var shown =
                    asked && !isSender(referral, place)
                            ? Disclosure.toSideAsked(referral)
                            : referral;
            return EndedOfferCard.of(shown, partner, firm, place);
        }
        if (asked) {
            return offer(referral, partner, firm, OfferTerms.at(place, referral, partner, firm));
        }
        return place.equals(new Place.Direct(referral.holder().id()))
                ? waiting(referral, partner, firm)
                : heldByAnother(referral, partner, firm);
    }

    /// Whether the people at this place are asked, rather than those who sent it.
    private static boolean isAsked(Referral referral, Partner partner, Place place) {
        if (!(place instanceof Place.Direct(var person))) {
            return true;
        }
        boolean atPartner =
                partner.people().stream().anyMatch(contact -> contact.id().equals(person));
        return atPartner == referral.outbound();
    }

    /// Someone who works for both sides reads what the sender may read.
    private static boolean isSender(Referral referral, Place place) {
        return place.equals(new Place.Direct(referral.sender().id()));
    }

    /// For the side asked.
    public static Card offer(Referral referral, Partner partner, Firm firm, OfferTerms terms) {
        return offer(referral, partner, firm, terms, mention(referral.sender()));
    }

    public static Card offer(
            Referral offered, Partner partner, Firm firm, OfferTerms terms, Text sender) {
        var referral = Disclosure.toSideAsked(offered);
        var from = referral.outbound() ? firm.name() : partner.name();
        var card =
                Card.titled(from + " has a client for you")
                        .withSummary(
                                from + " has a client for you: " + ClientText.oneLine(referral))
                        .paragraph(ClientText.clientNeeds(referral))
                        .with(new Card.Part.Facts(facts(referral, firm, sender)));
        var estimate = referral.estimate();
        var worth =
                estimate == null
                        ? card
                        : card.note(Text.of("Worth about ").and(WorthText.withoutAbout(estimate)));
        return terms.on(EditText.sinceOffer(worth, referral))
                .with(new Card.Part.Buttons(OfferSteps.onOffer(referral, terms)));
    }

    private static List<Card.Fact> facts(Referral referral, Firm firm, Text sender) {
        var facts = new ArrayList<Card.Fact>();
        facts.add(new Card.Fact("From", sender));
        var neededBy = referral.neededBy();
        if (neededBy != null) {
            facts.add(new Card.Fact("Needed by", Text.of(DeadlineParser.written(neededBy))));
        }
        facts.add(due(referral, firm));
        return facts;
    }

    /// For the sender, who still holds the baton.
    public static Card waiting(Referral referral, Partner partner, Firm firm) {
        var to = referral.outbound() ? partner.name() : firm.name();
        var offered =
                Card.titled(referral.label() + " is offered to " + to)
                        .paragraph(ClientText.clientNeeds(referral))
                        .paragraph(
                                Text.of("You hold the baton until they accept. Answer due ")
                                        .and(due(referral, firm).value())
                                        .plain("."));
        var card = EditText.sinceOffer(offered, referral);
        var change = ActButton.of(Verb.EDIT, referral);
        if (!referral.outbound()) {
            return card.buttons(change, ActButton.of(Verb.WITHDRAW, referral));
        }
        var takeBack = ActButton.of(Verb.TAKE_BACK, referral);
        return partner.onlyGuests()
                ? card.paragraph(notInChat(partner))
                        .buttons(ReferralButtons.newLink(referral), takeBack, change)
                : card.buttons(takeBack, change);
    }

    /// For the previous holder, after the baton was passed to a colleague.
    public static Card heldByAnother(Referral referral, Partner partner, Firm firm) {
        var to = referral.outbound() ? partner.name() : firm.name();
        var card =
                Card.titled(referral.label() + " is offered to " + to)
                        .paragraph(ClientText.clientNeeds(referral))
                        .paragraph(
                                Text.empty()
                                        .and(Spans.of(referral.holder()))
                                        .plain(" holds the baton until they accept. Answer due ")
                                        .and(due(referral, firm).value())
                                        .plain("."));
        return EditText.sinceOffer(card, referral);
    }

    /// Without the link: this card stays, and a link is only shown to the person who asks for it.
    static Text notInChat(Partner partner) {
        return Text.of("I can't reach ")
                .strong(Labels.names(partner.guests()))
                .plain(" here. They answer with the link you forward.");
    }

    static Card.Fact due(Referral referral, Firm firm) {
        var text =
                referral.state() instanceof State.Offered offer
                        ? Text.empty().and(TimeFormat.shortMoment(offer.deadline(), firm))
                        : Text.empty();
        return new Card.Fact("Answer due", text);
    }

    private static Text mention(@Nullable Individual who) {
        return who == null ? Text.empty() : Text.empty().and(Spans.of(who));
    }
}
