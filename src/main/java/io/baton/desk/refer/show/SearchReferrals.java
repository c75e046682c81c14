package io.baton.desk.refer.show;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.text.CleanText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// `refer search WORDS` finds referrals by client, need or note, newest first. The list's button
/// shows the next page. A button opens a form that asks for the words.
public final class SearchReferrals implements Command, ButtonHandler, FormHandler, NoOtherChange {
    private static final Pattern FOR = Pattern.compile("(?i)^for (?=\\S)");

    private static final String WORDS = "words";

    private final ListReferrals list;

    public SearchReferrals(ListReferrals list) {
        this.list = list;
    }

    @Override
    public String name() {
        return "refer search";
    }

    @Override
    public String usage() {
        return "refer search WORDS";
    }

    @Override
    public String example() {
        return "refer search backup";
    }

    @Override
    public String purpose() {
        return "finds referrals by client, need or note";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var line = FOR.matcher(CleanText.oneLine(rest)).replaceFirst("");
        var words = new WithWords(line);
        if (!words.isSearchable()) {
            return CommonReplies.whisper(
                    "What are you looking for? Write a client, a need or words of a note, like this: "
                            + example());
        }
        return !words.isShort()
                ? CommonReplies.whisper(
                        "That's too long to search for. Use at most %d characters."
                                .formatted(WithWords.LONGEST))
                : list.searched(ask, words);
    }

    @Override
    public String action() {
        return ReferralButtons.SEARCH;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var words = new Form.Field.ShortText(WORDS, "Words", true, "", "e.g. backup");
        return new Reply.OpenForm(
                new Form(formId(), "Search referrals", "Search", "", List.of(words)));
    }

    @Override
    public String formId() {
        return action();
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var words = form.answers().getOrDefault(WORDS, "");
        return new WithWords(words).isSearchable()
                ? answer(ask, words)
                : new Reply.FieldErrors(
                        Map.of(WORDS, "Write a client, a need or words of a note."));
    }
}
