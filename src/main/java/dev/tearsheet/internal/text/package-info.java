/** Text rules shared by the stages: white space, words, sentences, marks, scripts. */
@NullMarked
package dev.tearsheet.internal.text;

import org.jspecify.annotations.NullMarked;
