package io.baton.desk.freetext.read;

import io.baton.desk.parsing.Openers;
import io.baton.desk.text.CleanText;
import io.baton.understanding.NamedClient;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The client of a new referral that the reader didn't see, because their name is written like
/// other words: `green cafe needs a website`. It's what stands before the first verb, unless that
/// is a pronoun or any noun.
final class LeadingClient {
    private static final Pattern NEEDS =
            Pattern.compile(
                    "(?iU)^(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}&.'-]{0,30}(?: [\\p{L}\\p{N}&][\\p{L}\\p{N}&.'-]{0,30}){0,3}?)"
                            + " (?:(?:also|now|really|urgently|still) )?(?:needs?|wants?|requires?|(?:is|are) looking for|would like|asks? for|asked for) \\S");

    /// None of them is in a name without other capitals.
    private static final Set<String> NO_NAME =
            Set.copyOf(
                    List.of(
                            ("i we you he she it they them who what which that this there these those"
                                            + " the a an my our your his her its their some any every each all both no not one ones"
                                            + " someone anyone everyone something nothing"
                                            + " client clients customer customers prospect company business firm guy guys man woman lady"
                                            + " people person friend neighbour neighbor contact colleague boss owner user users"
                                            + " and or but so if when because as for from to with of in on at by about please also"
                                            + " hi hey hello dear fyi note re new another other same next first last"
                                            + " is are was were has have had do does did will would can could should may might must"
                                            + " think thinks said says know knows heard how why where don't doesn't didn't won't"
                                            + " really just maybe probably partner partners baton")
                                    .split(" ")));

    private static final Pattern NO_NAME_EITHER = Pattern.compile("\\d+|(?:some|any|every|no)body");

    private LeadingClient() {}

    /// Empty if the message doesn't begin with one.
    static Optional<NamedClient> in(String text) {
        var found = NEEDS.matcher(Openers.without(CleanText.oneLine(text)));
        return found.find()
                ? Optional.of(found.group("name"))
                        .filter(LeadingClient::isName)
                        .map(name -> new NamedClient(name, false, name))
                : Optional.empty();
    }

    private static boolean isName(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).replace('’', '\'').split(" ")).stream()
                .noneMatch(
                        word -> NO_NAME.contains(word) || NO_NAME_EITHER.matcher(word).matches());
    }
}
