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
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.raw.RawAnswers;
import org.openhab.cloudcommons.page.Element;
import org.openhab.cloudcommons.page.Page;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.page.Words;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * The page that shows how an account is, and from which the last answers about its cars are downloaded, without what is
 * private (row B11 of the mission).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class RawDataPage implements WebHandler {

    /** The name of the button. */
    private static final String DOWNLOAD = "download";
    private static final String FILE = "connecteddrive-raw-data.json";
    /** More cars than a household has. */
    private static final int MOST_CARS = 10;

    private final PageFrame frame;
    private final Function<Words, Page> account;
    private final Supplier<List<RawAnswers>> cars;

    /**
     * @param frame makes the pages
     * @param account says how the account is
     * @param cars the answers, car by car
     */
    public RawDataPage(PageFrame frame, Function<Words, Page> account, Supplier<List<RawAnswers>> cars) {
        this.frame = frame;
        this.account = account;
        this.cars = cars;
    }

    /** Hands the file over to whoever presses the button; to look at the page does nothing. */
    @Override
    public CompletableFuture<WebReply> handle(WebRequest request) {
        List<RawAnswers> known = cars.get().stream().filter(answers -> !answers.isEmpty()).limit(MOST_CARS).toList();
        boolean isWanted = "POST".equals(request.method()) && request.field(DOWNLOAD).isPresent();
        return CompletableFuture
                .completedFuture(isWanted ? file(known) : frame.show(request, 200, page(frame.words(request), known)));
    }

    private Page page(Words words, List<RawAnswers> known) {
        Page page = account.apply(words).add(Element.of("h2").text(words.of("page.raw")));
        if (known.isEmpty()) {
            return page.add(Element.paragraph(words.of("page.raw.none"))).live();
        }
        return page.add(Element.paragraph(words.of("page.raw.text"))).post(DOWNLOAD, words.of("page.raw.download"))
                .note(words.of("page.raw.hint")).live();
    }

    private static WebReply file(List<RawAnswers> known) {
        String json = known.stream().map(RawAnswers::anonymized)
                .collect(Collectors.joining(",\n", "{\"cars\": [\n", "\n]}\n"));
        return WebReply.json(200, json).withHeader("Content-Disposition", "attachment; filename=\"" + FILE + '"');
    }
}
