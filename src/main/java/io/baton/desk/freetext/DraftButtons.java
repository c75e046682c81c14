package io.baton.desk.freetext;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;
import io.baton.draft.Proposal.NewReferrals;
import java.util.ArrayList;
import java.util.List;

/// The buttons below a draft. Each carries the draft's id.
final class DraftButtons {
    private static final String PREFIX = "draft.";
    static final String CONFIRM = PREFIX + "yes";
    static final String SEND = PREFIX + "send";
    static final String CHANGE = PREFIX + "change";
    static final String HINT = PREFIX + "hint";
    static final String DISCARD = PREFIX + "no";
    static final String PICK = PREFIX + "pick";
    private static final int LONGEST_LABEL = 75;

    private DraftButtons() {}

    static boolean isOfDraft(String action) {
        return action.startsWith(PREFIX);
    }

    /// @param incomplete whether something is missing that a referral needs
    static List<Button> of(String draft, NewReferrals wanted, boolean incomplete) {
        var buttons = new ArrayList<Button>();
        var change = Button.plain("Change", CHANGE, draft).openingForm();
        if (incomplete) {
            buttons.add(change.asPrimary());
        } else {
            buttons.addAll(log(draft, wanted));
            buttons.add(change);
        }
        buttons.add(Button.plain("No", DISCARD, draft));
        return buttons;
    }

    private static List<Button> log(String draft, NewReferrals wanted) {
        var partner = wanted.partners().named();
        if (wanted.inbound() || partner == null || partner.id() == null) {
            return List.of(Button.primary("Log it", CONFIRM, draft));
        }
        var label = Shorten.to(LONGEST_LABEL, "Log and send to " + partner.name());
        return List.of(
                Button.primary(label, SEND, draft), Button.plain("Log only", CONFIRM, draft));
    }

    /// @param hasForm whether there's anything to change in a form
    static List<Button> ofStep(String draft, boolean hasForm) {
        var yes = Button.primary("Yes", CONFIRM, draft);
        var no = Button.plain("No", DISCARD, draft);
        return hasForm
                ? List.of(yes, Button.plain("Change", HINT, draft).openingForm(), no)
                : List.of(yes, no);
    }

    /// @param index position of the option, from 0
    static Button pick(String label, String draft, int index) {
        return Button.plain(Shorten.to(LONGEST_LABEL, label), PICK, index + " " + draft);
    }
}
