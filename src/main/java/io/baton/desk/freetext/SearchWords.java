package io.baton.desk.freetext;

import io.baton.desk.freetext.read.ReadReferrals;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a question searches for.
final class SearchWords {
    private static final Pattern NOT_SEARCHED =
            Pattern.compile(
                    "(?i)^(?:(?:a|an|all|any|my|our|the|old|referrals?|for|about|with)\\b[ ,:]*)++");

    private SearchWords() {}

    /// Needs, other words and unknown names. If there are any, a known client's name goes with
    /// them.
    static List<String> of(Understood understood) {
        var slots = understood.slots();
        var client = slots.parties().client();
        var partner = slots.parties().partner();
        var words = new ArrayList<String>();
        slots.needs().forEach(need -> addTo(words, need.value()));
        if (slots.words() != null) {
            addTo(words, slots.words().value());
        }
        if (partner != null && partner.value().id() == null) {
            words.add(partner.value().name());
        }
        if (words.isEmpty() && client == null && partner == null) {
            ReadReferrals.unused(understood).forEach(part -> addTo(words, part));
        }
        if (client != null && (!words.isEmpty() || !client.value().known())) {
            words.addFirst(client.value().name());
        }
        return words;
    }

    /// Without words such as `all referrals about`.
    private static void addTo(List<String> words, String part) {
        var wanted =
                NOT_SEARCHED.matcher(part).replaceFirst("").replaceFirst("(?i) ones?$", "").strip();
        if (!wanted.isEmpty() && !words.contains(wanted)) {
            words.add(wanted);
        }
    }
}
