/// How people, amounts, moments and reasons are written for people.
@NullMarked
package io.baton.desk.text;

import org.jspecify.annotations.NullMarked;
