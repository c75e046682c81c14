package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Spans;
import io.baton.referral.ClientNeed;
import io.baton.referral.Editing;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an edit changed, in words: `need “VoIP” → “VoIP for 5”`.
public final class EditText {
    /// So few that they fit on a card.
    private static final int MOST = 3;

    private static final int LONGEST_START = 40;
    private static final int CONTEXT = 20;

    private EditText() {}

    /// Adds the latest edits since the offer was made: `Anna changed: need “VoIP” → “VoIP for 5”.`
    ///
    /// @param shown the referral as the readers may see it
    static Card sinceOffer(Card card, Referral shown) {
        var edits =
                Editing.sinceOffer(shown).stream()
                        .filter(step -> !changes(step).isEmpty())
                        .toList();
        var with = card;
        for (var step : edits.subList(Math.max(0, edits.size() - MOST), edits.size())) {
            with = with.paragraph(line(step));
        }
        return with;
    }

    /// `Anna changed: need “VoIP” → “VoIP for 5”.`
    public static Text line(Step step) {
        var who = step.who();
        return (who == null ? Text.of("Changed: ") : who(step).plain(" changed: "))
                .and(joined(changes(step)))
                .plain(".");
    }

    private static Text who(Step step) {
        var who = step.who();
        return who == null ? Text.empty() : Text.empty().and(Spans.of(who));
    }

    /// One text for each field that an edit changed; empty for another step.
    public static List<Text> changes(Step step) {
        return step.event() instanceof Event.Edited(var before, var after)
                ? changes(before, after)
                : List.of();
    }

    /// `need “VoIP” → “VoIP for 5”, worth $4,000 → $5,000`
    public static Text changes(Event.Edited edited) {
        return joined(changes(edited.before(), edited.after()));
    }

    private static Text joined(List<Text> changes) {
        var text = Text.empty();
        for (int i = 0; i < changes.size(); i++) {
            text = (i == 0 ? text : text.plain(", ")).and(changes.get(i));
        }
        return text;
    }

    /// One text for each field that differs.
    public static List<Text> changes(ClientNeed before, ClientNeed after) {
        var changes = new ArrayList<Text>();
        words(changes, "client", before.client(), after.client());
        words(changes, "need", before.need(), after.need());
        add(changes, "worth", before.estimate(), after.estimate(), WorthText::of);
        words(changes, "contact", before.clientContact(), after.clientContact());
        add(
                changes,
                "needed by",
                before.neededBy(),
                after.neededBy(),
                day -> Text.of(DeadlineParser.written(day)));
        return List.copyOf(changes);
    }

    /// Long words are shown from shortly before the first difference.
    private static void words(
            List<Text> changes, String field, @Nullable String before, @Nullable String after) {
        int start = before == null || after == null ? 0 : firstShown(before, after);
        add(changes, field, before, after, words -> Text.of(Quote.of(from(start, words))));
    }

    private static String from(int start, String words) {
        return start == 0 ? words : "…" + words.substring(start).strip();
    }

    private static int firstShown(String before, String after) {
        int same = 0;
        int shorter = Math.min(before.length(), after.length());
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same <= LONGEST_START ? 0 : Math.max(0, before.lastIndexOf(' ', same - CONTEXT));
    }

    private static <T> void add(
            List<Text> changes,
            String field,
            @Nullable T before,
            @Nullable T after,
            Function<T, Text> words) {
        if (before == null && after != null) {
            changes.add(Text.of(field + " added: ").and(words.apply(after)));
        } else if (before != null && after == null) {
            changes.add(Text.of(field + " removed: ").and(words.apply(before)));
        } else if (before != null && after != null && !before.equals(after)) {
            changes.add(
                    Text.of(field + " ")
                            .and(words.apply(before))
                            .plain(" → ")
                            .and(words.apply(after)));
        }
    }
}
