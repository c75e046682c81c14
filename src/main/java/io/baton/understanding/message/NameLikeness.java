package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether words that no one knows could be a name.
final class NameLikeness {
    /// Words that no name of a firm or a person has.
    private static final Set<String> NEVER =
            Set.of(
                    ("i i'm i'd i've me my mine you u ur your yours he he's him his she she's her it it's its"
                                    + " we we're our us they they're their them this that that's these those who whose"
                                    + " whoever someone somebody anyone anybody something anything any chance is isn't"
                                    + " are was were be been am do does did don't doesn't didn't has have had will"
                                    + " would could should can can't need needs want wants wanted asked asks please"
                                    + " pls thanks thx hi hey hello name's what what's how there there's here yes no"
                                    + " not ok okay so but or if when while then now today tomorrow yesterday again"
                                    + " maybe perhaps probably preferably ideally actually just also too very really"
                                    + " mon tue wed thu fri sat sun bother uns wir haben ist sind einen gebracht hat"
                                    + " re fwd subject bonjour servus hallo hej hola ciao moin grüezi dear cheers ta"
                                    + " mob mobile tel phone sgt xoxo xx regards vat fao kickoff deadline budget")
                            .split(" "));

    /// Words that the name of a firm may have, and that of a person hasn't.
    private static final Set<String> BUSINESS =
            Set.of(
                    ("hotel hostel café cafe restaurant bistro bakery brewery school college academy clinic"
                                    + " hospital pharmacy museum library gym studio garage ltd llc llp inc plc gmbh"
                                    + " ag bv pty")
                            .split(" "));

    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "di");

    private final WordLists wordLists;

    NameLikeness(WordLists wordLists) {
        this.wordLists = wordLists;
    }

    /// @param words a few words of a message
    boolean ofFirm(String words) {
        var tokens = wordsOf(words);
        return !tokens.isEmpty()
                && !words.endsWith("&")
                && tokens.size() <= 7
                && !NEVER.contains(tokens.getFirst().lower())
                && tokens.stream()
                        .noneMatch(token -> NEVER.contains(token.lower()) && !capital(token))
                && tokens.stream().anyMatch(this::special);
    }

    boolean ofPerson(String words) {
        var tokens = wordsOf(words);
        return !tokens.isEmpty()
                && tokens.size() <= 5
                && words.length() > 1
                && words.chars().noneMatch(Character::isDigit)
                && tokens.stream().noneMatch(token -> NEVER.contains(token.lower()))
                && !isBusiness(words)
                && tokens.stream()
                        .noneMatch(token ->
                                wordLists.technical().test(token.lower())
                                        && !capital(token)
                                        && !PARTICLES.contains(token.lower()));
    }

    /// Whether one of the words says what kind of firm it is: `Hotel Seeblick`.
    static boolean isBusiness(String words) {
        return wordsOf(words).stream().anyMatch(token -> BUSINESS.contains(token.lower()));
    }

    private static List<Token> wordsOf(String words) {
        return Tokenizer.tokens(words).stream()
                .filter(token -> token.isWord() || token.text().equals("'s"))
                .filter(token -> !token.text().equals("'s"))
                .toList();
    }

    /// With a capital letter or a digit, or no common word.
    private boolean special(Token token) {
        return capital(token)
                || Character.isDigit(token.text().charAt(0))
                || !wordLists.common().test(token.lower());
    }

    private static boolean capital(Token token) {
        return token.shape().contains("X");
    }

    /// The same name with the words that belong to it: `Joost` in `Joost van der Meulen`.
    static Found<String> wholeName(String text, Found<String> name) {
        int to = Math.min(text.length(), name.span().end() + 40);
        Matcher more = MORE.matcher(text.substring(name.span().end(), to));
        int end = more.lookingAt() ? name.span().end() + more.end() : name.span().end();
        var first = FIRST.matcher(name.value());
        int start =
                first.lookingAt() && first.end() < name.value().length()
                        ? name.span().start() + first.end()
                        : name.span().start();
        return new Found<>(text.substring(start, end), new Span(start, end));
    }

    private static final Pattern MORE =
            Pattern.compile(
                    "(?U) (?:"
                            + IntroducedPerson.PARTICLE
                            + "){1,2}"
                            + IntroducedPerson.WORD
                            + "(?![\\p{L}\\p{N}])");

    /// What isn't part of the name: `FAO Derek`, `Ring Nish`, `Landlady Trish`.
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?iU)(?:fao|attn|ring|call|contact|ask|phone|tell|meet|see|email|landlady|landlord|captain|owner|boss|skipper|chef|spoc|mob|tel)[:.]? ");
}
