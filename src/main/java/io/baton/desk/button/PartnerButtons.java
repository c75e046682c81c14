package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;

/// Buttons about partners. Cards create them here; handlers register for their actions.
public final class PartnerButtons {
    public static final String ADD = "partner.add";
    public static final String ADD_FOR = "partner.addfor";
    public static final String DISMISS_GAP = "partner.dismissgap";
    public static final String EDIT = "partner.edit";
    public static final String FIND = "partner.find";
    public static final String GAPS = "partner.gaps";
    public static final String INVITE = "partner.invite";
    public static final String LIST = "partner.list";
    public static final String MERGE = "partner.merge";
    public static final String PAUSE = "partner.pause";
    public static final String KEEP = "partner.keep";
    public static final String REMOVE = "partner.remove";
    public static final String RESUME = "partner.resume";

    public static final String SPEAK_FOR = "partner.speakfor";
    public static final String STAY_MEMBER = "partner.staymember";

    private PartnerButtons() {}

    /// Opens the form that asks for a need.
    public static Button find() {
        return Button.plain("Find a partner", FIND, "").openingForm();
    }

    /// Opens the form that adds a partner.
    public static Button add() {
        return addNamed("");
    }

    /// Opens the form that adds a partner, with the name filled in.
    public static Button addNamed(String name) {
        return Button.plain("Add a partner", ADD, name).openingForm();
    }

    /// Opens the form that adds a partner, with the service filled in as a skill.
    public static Button addFor(String service) {
        return Button.plain(Shorten.to(75, "Add a partner for " + service), ADD_FOR, service)
                .openingForm();
    }

    /// Opens the form that edits a partner.
    public static Button edit(Partner partner) {
        return Button.plain("Edit", EDIT, PartnerRef.of(partner).encode()).openingForm();
    }

    /// Opens the form that edits a partner, for one without anyone to ask.
    public static Button addContact(Partner partner) {
        return Button.plain(
                        Shorten.to(75, "Add a contact for " + partner.name()),
                        EDIT,
                        PartnerRef.of(partner).encode())
                .openingForm();
    }

    /// Resumes a paused partner.
    public static Button resume(Partner partner) {
        return Button.plain(
                Shorten.to(75, "Resume " + partner.name()),
                RESUME,
                PartnerRef.of(partner).encode());
    }

    /// Pauses an active partner, resumes a paused one.
    public static Button pauseOrResume(Partner partner) {
        var value = PartnerRef.of(partner).encode();
        return partner.active()
                ? Button.plain("Pause", PAUSE, value)
                : Button.plain("Resume", RESUME, value);
    }

    public static Button remove(Partner partner) {
        return Button.danger("Remove", REMOVE, PartnerRef.of(partner).encode());
    }

    /// Merges a partner that was just added.
    public static Button mergeInto(Partner added, Partner other) {
        var pair = new PartnerPair(PartnerRef.of(added), PartnerRef.of(other));
        return Button.danger(Shorten.to(75, "Merge into " + other.name()), MERGE, pair.encode());
    }

    public static Button merge(Partner from, Partner into) {
        var pair = new PartnerPair(PartnerRef.of(from), PartnerRef.of(into));
        return Button.danger("Merge", MERGE, pair.encode());
    }

    /// The no to removing or merging a partner.
    public static Button keep(Partner partner) {
        return Button.plain("No", KEEP, PartnerRef.of(partner).encode());
    }

    /// Makes a join code for a person at the partner. Carries no version, so the button works even
    /// if the partner has changed.
    public static Button invite(Partner partner) {
        return Button.plain("Make a code", INVITE, partner.id().value());
    }

    /// For a member of the firm's workspace who works for the partner.
    public static Button speakFor(Partner partner) {
        return Button.primary(
                Shorten.to(75, "I work for " + partner.name()), SPEAK_FOR, partner.id().value());
    }

    public static Button stayMember(Partner partner) {
        return Button.plain("I don't", STAY_MEMBER, partner.id().value());
    }

    /// Shows another page of the partners.
    public static Button moreOfList(int page) {
        return Button.plain("More", LIST, "" + page);
    }

    /// Takes a gap off the list.
    ///
    /// @param page the page of the list it's on, with the id of the group's newest gap
    public static Button dismissGap(ListPage page) {
        return Button.plain("Dismiss", DISMISS_GAP, page.encode());
    }

    /// Shows another page of the gaps.
    public static Button moreGaps(int page) {
        return Button.plain("More", GAPS, "" + page);
    }
}
