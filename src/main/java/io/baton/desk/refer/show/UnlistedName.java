package io.baton.desk.refer.show;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import java.util.ArrayList;
import java.util.List;

/// The answers to a name that fits none or several.
final class UnlistedName {
    private static final int MOST = 5;
    private static final int LONGEST_LABEL = 75;

    private UnlistedName() {}

    static Reply which(List<ListFilter> several) {
        var card =
                Card.saying(
                        several.size() > MOST
                                ? "Which one do you mean? These are %d of %d; write more of the name for the others."
                                        .formatted(MOST, several.size())
                                : "Which one do you mean?");
        return new Reply.Whisper(
                card.buttons(
                        several.stream()
                                .limit(MOST)
                                .map(UnlistedName::button)
                                .toArray(Button[]::new)));
    }

    /// Says what was looked for, and offers a similar name and the search.
    static Reply none(ListedNames names, String typed) {
        var words = MentionParser.withNames(typed, names.ask().mentioned());
        var search = new WithWords(words);
        boolean found = search.isSearchable() && search.isShort() && search.isFound(names);
        var buttons = new ArrayList<Button>();
        names.nearest(words).map(UnlistedName::button).ifPresent(buttons::add);
        buttons.add(found ? button(search) : ReferralButtons.search());
        var said =
                (names.ask().asker().isMember()
                                ? "There's no client, partner or member called %s."
                                : "I can't find %s among your referrals.")
                        .formatted(Quote.of(words));
        return new Reply.Whisper(Card.saying(said).buttons(buttons.toArray(Button[]::new)));
    }

    private static Button button(ListFilter filter) {
        return ReferralButtons.list(
                Shorten.to(LONGEST_LABEL, filter.label()), new ListPage(1, filter.encode()));
    }
}
