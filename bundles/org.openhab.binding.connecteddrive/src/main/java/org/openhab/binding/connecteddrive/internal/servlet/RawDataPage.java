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
package org.openhab.binding.connecteddrive.internal.servlet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.raw.RawAnswers;
import org.openhab.cloudcommons.page.PageTemplate;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * The page from which the last answers about the cars of an account are downloaded, without what is private (row B11 of
 * the mission).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RawDataPage implements WebHandler {

    private static final PageTemplate PAGE = PageTemplate.load(RawDataPage.class, "raw.html");
    /** The name of the button. */
    private static final String DOWNLOAD = "download";
    private static final String FILE = "connecteddrive-raw-data.json";
    /** More cars than a household has. */
    private static final int MOST_CARS = 10;

    private final Frame frame;
    private final String label;
    private final Supplier<List<RawAnswers>> cars;

    /**
     * @param frame makes the pages
     * @param label the name of the account's thing
     * @param cars the answers, car by car
     */
    public RawDataPage(Frame frame, String label, Supplier<List<RawAnswers>> cars) {
        this.frame = frame;
        this.label = label;
        this.cars = cars;
    }

    /** Hands the file over to whoever presses the button; to look at the page does nothing. */
    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        List<RawAnswers> known = cars.get().stream().filter(answers -> !answers.isEmpty()).limit(MOST_CARS).toList();
        boolean isWanted = "POST".equals(request.method()) && request.field(DOWNLOAD).isPresent();
        return CompletableFuture.completedFuture(isWanted ? file(known) : page(known, request.locale()));
    }

    private WebReply page(List<RawAnswers> known, Locale locale) {
        return frame.page(PAGE, 200, locale, Map.of("label", label, "found", !known.isEmpty()), policy -> policy);
    }

    private static WebReply file(List<RawAnswers> known) {
        String json = known.stream().map(RawAnswers::anonymized)
                .collect(Collectors.joining(",\n", "{\"cars\": [\n", "\n]}\n"));
        return WebReply.json(200, json).withHeader("Content-Disposition", "attachment; filename=\"" + FILE + '"');
    }
}
