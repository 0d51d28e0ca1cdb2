/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.conformance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The conformance check reports every kind of difference.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConformanceSelfTest {

    private static final String NAME = "org.openhab.core.demo.Sample";
    private static final List<String> LISTED = List.of(
            "C org.openhab.core.demo.Sample public abstract class implements java.lang.Runnable nnbd bundle=demo",
            " f LIMIT I public static final = 5", " f NAME Ljava/lang/String; public static final = \"a\\\\b\"",
            " m <init> ()V public",
            " m find (Ljava/lang/String;)Ljava/util/List; protected abstract sig=(Ljava/lang/String;)Ljava/util/List<Ljava/lang/String;>; throws java.io.IOException null=p0?,ret<0;>?",
            " m unused ()V public");
    private static final String SOURCE = """
            package org.openhab.core.demo;
            import java.io.IOException;
            import java.util.List;
            import org.eclipse.jdt.annotation.*;
            @NonNullByDefault
            public abstract class Sample implements Runnable {
                public static final int LIMIT = 5;
                public static final String NAME = "a\\\\b";
                public Sample() {}
                protected abstract List<@Nullable String> find(@Nullable String key) throws IOException;
                private void hidden() {}
                void alsoHidden() {}
            }
            """;

    private static List<String> check(String source) {
        return check(source, LISTED, LISTED, ConformanceExceptions.NONE);
    }

    private static List<String> check(String source, List<String> v43, List<String> v52,
            ConformanceExceptions exceptions) {
        return new ConformanceCheck(ApiList.of(v43), ApiList.of(v52), exceptions).check(Compiler.compile(NAME, source));
    }

    @Test
    void acceptsASubsetOfWhatIsListed() {
        assertThat(check(SOURCE), is(empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "private void hidden() {}|public void extra() {}|extra()V: not in openHAB 4.3",
            "public Sample() {}|protected Sample() {}|<init>()V: modifiers",
            "LIMIT = 5|LIMIT = 6|LIMITI: constant 6, openHAB's 5",
            "find(@Nullable String|find(String|nullness [ret<0;>?]",
            "List<@Nullable String>|List<String>|nullness [p0?]",
            "List<@Nullable String>|List<@Nullable Object>|signature", "throws IOException|''|exceptions []",
            "implements Runnable|''|interfaces are []", "@NonNullByDefault|''|@NonNullByDefault is false",
            "protected abstract|public abstract|modifiers [abstract, public]",
            "find(@Nullable String|find(@Nullable Integer|not in openHAB",
            "class Sample implements|class Sample extends java.util.ArrayList<String> implements|superclass java.util.ArrayList" })
    void reportsADifference(String old, String replacement, String expected) {
        List<String> problems = check(SOURCE.replace(old, replacement));

        assertThat(String.join("\n", problems), containsString(expected));
    }

    @Test
    void bothVersionsCount() {
        List<String> without = LISTED.stream().filter(line -> !line.contains("LIMIT")).toList();

        assertThat(check(SOURCE, LISTED, without, ConformanceExceptions.NONE),
                contains(NAME + " LIMITI: not in openHAB 5.2"));
        assertThat(check(SOURCE, without, LISTED, ConformanceExceptions.NONE),
                contains(NAME + " LIMITI: not in openHAB 4.3"));
    }

    @Test
    void nullnessOfOneOfTwoVersionsWillDo() {
        List<String> without = LISTED.stream().map(line -> line.replace("null=p0?,", "null=")).toList();

        assertThat(check(SOURCE, LISTED, without, ConformanceExceptions.NONE), is(empty()));
        assertThat(check(SOURCE, without, without, ConformanceExceptions.NONE).size(), is(1));
    }

    @Test
    void exceptionsAreForOneVersionOnly() {
        ConformanceExceptions only52 = ConformanceExceptions.parse(List.of("only-in 5.2 " + NAME));

        assertThat(check(SOURCE, List.of(), LISTED, only52), is(empty()));
        assertThat(check(SOURCE, LISTED, List.of(), only52), contains(NAME + ": not in openHAB 5.2"));
        assertThat(check(SOURCE, List.of(), List.of(), ConformanceExceptions.NONE).size(), is(2));
    }

    @Test
    void enumsAreCompleteInTheSameOrder() {
        List<String> listed = List.of("C " + NAME
                + " public final enum extends java.lang.Enum sig=Ljava/lang/Enum<Lorg/openhab/core/demo/Sample;>; bundle=demo",
                " f A Lorg/openhab/core/demo/Sample; public static final enum#0",
                " f B Lorg/openhab/core/demo/Sample; public static final enum#1",
                " m valueOf (Ljava/lang/String;)Lorg/openhab/core/demo/Sample; public static",
                " m values ()[Lorg/openhab/core/demo/Sample; public static");

        assertThat(check("package org.openhab.core.demo; public enum Sample { A, B }", listed, listed,
                ConformanceExceptions.NONE), is(empty()));
        assertThat(check("package org.openhab.core.demo; public enum Sample { A }", listed, listed,
                ConformanceExceptions.NONE), contains(NAME + ": the constant B is missing"));
        assertThat(check("package org.openhab.core.demo; public enum Sample { B, A }", listed, listed,
                ConformanceExceptions.NONE).size(), is(2));
    }

    @Test
    void defaultsOfAnnotationsCount() {
        List<String> listed = List.of("C " + NAME + " public annotation bundle=demo",
                " m tags ()[Ljava/lang/String; public abstract default={}",
                " m text ()Ljava/lang/String; public abstract default=\"x\"");

        assertThat(check("""
                package org.openhab.core.demo;
                public @interface Sample { String[] tags() default {}; String text() default "x"; }""", listed, listed,
                ConformanceExceptions.NONE), is(empty()));
        assertThat(check("""
                package org.openhab.core.demo;
                public @interface Sample { String[] tags() default {"y"}; String text(); }""", listed, listed,
                ConformanceExceptions.NONE).size(), is(2));
    }
}
