/// Changing and ending the amounts per month or year that wins bring.
@NullMarked
package io.baton.desk.refer.price;

import org.jspecify.annotations.NullMarked;
