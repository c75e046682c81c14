/// Reading what people write: amounts, percentages, days, numbers, names, lists and mentions.
@NullMarked
package io.baton.desk.parsing;

import org.jspecify.annotations.NullMarked;
