package io.baton.understanding.reader;

import java.util.regex.Pattern;

/// The words after an amount. They look at a few dozen characters at one place.
final class PricePatterns {
    static final Pattern PER =
            Pattern.compile(
                    "(?iU)(?: ?/ ?| ?per | pro | im | par |(?<article> an? )| each | every |(?<joined>,? (?:and|und|/|x) )"
                            + "| for (?:each|every) (?=(?:"
                            + SeatCounts.UNIT
                            + ")(?!\\p{L}))| for (?:one )?(?=(?:"
                            + SeatCounts.UNIT
                            + ") (?:monthly|mthly|yearly|(?:per|an?|each|every) (?:month|year))(?!\\p{L})))"
                            + "(?:(?<month>months?|mths?|mnths?|mo|m|mnd|m[aå]n(?:ed)?|monat|mois)"
                            + "|(?<year>years?|yrs?|y|annum|jahr|år)|(?<seat>"
                            + SeatCounts.UNIT
                            + ")|(?<rate>hours?|hrs?|h|days?|weeks?|wks?|quarters?|qtrs?|minutes?"
                            + "|calls?|tickets?|visits?|incidents?|gb|tb|square met(?:er|re))|(?<other>\\p{L}{3,20}+"
                            + "(?: (?!each|and|or)\\p{L}{3,20}+(?= (?:per|an?|each|monthly|mthly|yearly|annually|pcm"
                            + "|p\\.?[am]\\.?)(?!\\p{L})))?+))"
                            + "(?![\\p{L}\\p{N}])(?! (?:ago|later|earlier|before|from now))");
    static final Pattern ADVERB =
            Pattern.compile(
                    "(?iU),? ?(?:(?:in |of )?(?:(?<month>monthly|mo?nth?ly|mthly|monatlich|mtl\\.?|p\\.?c\\.?m\\.?|p[./]?m\\.?|mrr)"
                            + "|(?<year>annually|yearly|yrly|j[aä]hrlich|p[./]?a\\.?|arr)"
                            + "|(?<rate>quarter|week|hour)ly|(?<daily>daily)"
                            + "|(?<each>each|ea\\.?|apiece|a ?piece|a pop)|(?<both>pupm|pppm|pspm|pp ?/ ?(?:m|mo|month))|(?<person>p\\.?p\\.?)))"
                            + "(?![\\p{L}\\p{N}])");
    static final Pattern ROUGHLY =
            Pattern.compile(
                    "(?iU)(?:(?<about>[ -]?ish| or so| or thereabouts| give or take| approx\\.?| roughly"
                            + "| maybe| perhaps| probably)| tops| max(?:imum)?+\\.?| min(?:imum)?+\\.?"
                            + "| at most| at least| or more| or less| plus|\\+(?! ?[\\p{L}\\p{N}]))"
                            + "(?![\\p{L}\\p{N}])");
    static final Pattern DURATION =
            Pattern.compile(
                    "(?iU),? ?(?:(?:for|over|on|x|with|across|during) )?(?:(?:the|at least|next|about"
                            + "|minimum|min|another) )*+(?<count>an?|[0-9]{1,3}|"
                            + NumberWords.PHRASE
                            + ")[ -]?(?:(?<months>months?|mths?|mo)|years?|yrs?)(?![\\p{L}\\p{N}])"
                            + "(?: (?:contract|term|deal|agreement|commitment|minimum))?+");

    private PricePatterns() {}
}
