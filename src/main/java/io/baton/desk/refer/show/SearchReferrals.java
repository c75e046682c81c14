package io.baton.desk.refer.show;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// `refer search WORDS` finds referrals by client, need or note, newest first. The list's button
/// shows the next page.
public final class SearchReferrals implements Command {
    /// Fits into a button's value on every platform.
    private static final int LONGEST = 200;

    private static final Pattern FOR = Pattern.compile("(?i)^for (?=\\S)");

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
        return line.length() > LONGEST
                ? CommonReplies.whisper(
                        "That's too long to search for. Use at most %d characters."
                                .formatted(LONGEST))
                : list.page(ask, words, 1);
    }
}
