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
package org.openhab.binding.withings.internal.push;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.TransportException;
import org.openhab.cloudcommons.http.TransportException.Kind;
import org.openhab.cloudcommons.testkit.ScriptedTransport;

/**
 * Calls the own address through all kinds of obstacles.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SelfTestTest {

    private static final String ADDRESS = "https://house.example.org/withings/push/secret";

    private final ScriptedTransport transport = new ScriptedTransport();
    private final SelfTest test = new SelfTest(transport);

    @Test
    void ourselves() {
        transport.answer(new HttpAnswer(200, Map.of(SelfTest.MARK, "push"), new byte[0]));
        assertThat(test.run(ADDRESS).join(), is(Optional.empty()));
        assertThat(transport.calls().get(0).method(), is("HEAD"));
        assertThat(transport.calls().get(0).uri().toString(), is(ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({ "200,push.test.other", "302,push.test.redirect", "401,push.test.login", "403,push.test.login",
            "404,push.test.missing", "502,push.test.status" })
    void others(int status, String key) {
        transport.answer(new HttpAnswer(status, Map.of(), new byte[0]));
        assertThat(test.run(ADDRESS).join().map(Finding::key), is(Optional.of(key)));
    }

    @ParameterizedTest
    @MethodSource
    void nobody(Exception failure, String key) {
        transport.fail(failure);
        assertThat(test.run(ADDRESS).join().map(Finding::key), is(Optional.of(key)));
    }

    static Stream<Arguments> nobody() {
        return Stream.of(
                Arguments.of(new TransportException(Kind.CONNECT, "", new UnknownHostException()), "push.test.name"),
                Arguments.of(new TransportException(Kind.CONNECT, "", new SSLHandshakeException("")),
                        "push.test.certificate"),
                Arguments.of(new TransportException(Kind.CONNECT, "", new ConnectException()), "push.test.connect"),
                Arguments.of(new TransportException(Kind.TIMEOUT, "", null), "push.test.timeout"),
                Arguments.of(new TransportException(Kind.IO, "", null), "push.test.connect"));
    }
}
