package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.referral.BundledReferral;
import io.baton.referral.Referral;
import java.util.List;

/// Buttons about referrals. Cards create them here and handlers register for their actions, so
/// neither depends on the other.
public final class ReferralButtons {
    public static final String ACCEPT = "offer.accept";
    public static final String TAKE = "offer.take";
    public static final String DECLINE = "offer.decline";
    public static final String TURN_DOWN = "offer.turndown";
    public static final String NEW_LINK = "offer.link";
    public static final String REVOKE_LINK = "offer.unlink";
    public static final String TAKE_UP_LINK = "offer.takeup";

    /// On cards by earlier builds.
    public static final String WITHDRAW = "offer.withdraw";

    public static final String OFFER = "referral.offer";
    public static final String OFFER_TO_TEAM = "referral.offerteam";
    public static final String SEND = "refer.send";
    public static final String LIST = "referral.list";
    public static final String CLIENTS = "referral.clients";
    public static final String SEARCH = "referral.search";
    public static final String HISTORY = "referral.history";
    public static final String LOG = "referral.log";
    public static final String LOG_AGAIN = "referral.logagain";
    public static final String PAY_ANYWAY = "referral.payanyway";

    /// Direction preselected in the form for a new referral.
    public static final String OUTBOUND = "out";

    public static final String INBOUND = "in";

    private static final int LONGEST_LABEL = 75;

    private ReferralButtons() {}

    /// Accept and decline, for the side that received the offer.
    ///
    /// @param shown what their card shows
    public static List<Button> answers(Referral referral, ShownOffer shown) {
        var value = shown.encode();
        return referral.outbound()
                ? List.of(
                        Button.primary("Accept", ACCEPT, value),
                        Button.plain("Decline", DECLINE, value).openingForm())
                : List.of(
                        Button.primary("Take it", TAKE, value),
                        Button.plain("Turn it down", TURN_DOWN, value).openingForm());
    }

    /// Replaces a guest's link with a new one.
    public static Button newLink(Referral referral) {
        return Button.plain("New link", NEW_LINK, ReferralRound.of(referral).encode());
    }

    /// Ends the links of a guest.
    public static Button revokeLink(Referral referral) {
        return Button.plain("Revoke link", REVOKE_LINK, ReferralRound.of(referral).encode());
    }

    /// Lets this browser work with a newer link.
    public static Button takeUpLink(Referral referral) {
        return Button.primary(
                "Continue on this device", TAKE_UP_LINK, ReferralRound.of(referral).encode());
    }

    /// Opens the form for a new referral with what this one wanted.
    public static Button logAgain(Referral referral) {
        return Button.plain("Log again", LOG_AGAIN, referral.label()).openingForm();
    }

    /// Offers a referral to a proposed partner.
    public static Button offerTo(Referral referral, Partner partner) {
        return offer("Offer to ", referral, partner);
    }

    /// Offers a referral to the partner it was logged for.
    public static Button sendTo(Referral referral, Partner partner) {
        return offer("Send it to ", referral, partner);
    }

    private static Button offer(String verb, Referral referral, Partner partner) {
        var value = new ProposedOffer(ReferralRound.of(referral), partner.id()).encode();
        return Button.primary(label(verb, partner), OFFER, value);
    }

    public static Button offerToTeam(Referral referral) {
        return Button.primary(
                "Offer to the team again", OFFER_TO_TEAM, ReferralRound.of(referral).encode());
    }

    /// Sends these parts of a bundle to their partners.
    public static Button sendAll(List<BundledReferral> parts) {
        return Button.primary("Send all", SEND, value(parts));
    }

    /// Sends one part of a bundle to its partner.
    public static Button send(BundledReferral part) {
        return Button.plain(label("Send it to ", part.partner()), SEND, value(List.of(part)));
    }

    /// Same as [#send], as a primary button.
    public static Button sendFirst(BundledReferral part) {
        return Button.primary(label("Send it to ", part.partner()), SEND, value(List.of(part)));
    }

    private static String value(List<BundledReferral> parts) {
        return ReferralRound.encode(
                parts.stream().map(BundledReferral::referral).map(ReferralRound::of).toList());
    }

    /// Shows a page of the referrals.
    public static Button list(String label, ListPage page) {
        return Button.plain(label, LIST, page.encode());
    }

    /// Shows another page of the clients.
    public static Button moreClients(int page) {
        return Button.plain("More", CLIENTS, "" + page);
    }

    /// Shows earlier steps of a referral.
    ///
    /// @param page its filter is the referral's label
    public static Button history(ListPage page) {
        return Button.plain("More", HISTORY, page.encode());
    }

    /// Shows all steps of a referral, each by itself.
    ///
    /// @param page its filter names the list
    public static Button allSteps(ListPage page) {
        return Button.plain("All steps", HISTORY, page.encode());
    }

    /// Opens the form that searches.
    public static Button search() {
        return Button.plain("Search", SEARCH, "").openingForm();
    }

    /// Opens the form that logs an outbound referral.
    public static Button log() {
        return log(OUTBOUND);
    }

    /// Opens the form that logs a referral from a partner.
    public static Button logInbound() {
        return log(INBOUND);
    }

    /// Opens the form for a partner's person.
    public static Button bring() {
        return Button.plain("Bring a referral", LOG, INBOUND).openingForm();
    }

    private static Button log(String direction) {
        return Button.plain("Log a referral", LOG, direction).openingForm();
    }

    private static String label(String verb, Partner partner) {
        return Shorten.to(LONGEST_LABEL, verb + partner.name());
    }
}
