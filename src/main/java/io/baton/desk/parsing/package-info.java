/// Parsers for what people type: amounts, percentages, dates, numbers, names, lists and mentions.
@NullMarked
package io.baton.desk.parsing;

import org.jspecify.annotations.NullMarked;
