## A ficha de um pedido

order-usual = ⏱ cerca de { $half }; no máximo { $most } em 9 de cada 10 pedidos
order-usual-all = ⏱ cerca de { $half } em 9 de cada 10 pedidos
order-expected = 🏁 deve terminar em { $at }; em 9 de cada 10 casos, até { $latest }
order-expected-latest = 🏁 em 9 de cada 10 casos, termina até { $latest }
order-expected-late = 🏁 já demorou mais que 9 de cada 10 pedidos
refill-earlier = { $at }: { $what }
cancel-means = 🛑 Você pode solicitar o cancelamento: o que for entregue até lá é pago, e o resto é reembolsado.
cancel-means-reserved = 🛑 Ainda não enviado: você pode desfazer o pedido inteiro.

## Meus pedidos

orders-search = Escreva um número, como <code>#17</code>, ou um link, para achar um pedido.
orders-of-link = 🔗 { $link }
orders-none-such = Não há nenhum desse tipo.
button-filter-all = Todos
button-filter-active = Ativos
button-filter-done = Prontos
button-filter-problem = Falhas

## Configurações

button-settings = Configurações
button-mute = Silenciar estes avisos
button-zone = Fuso horário
button-zone-phone = Como no meu celular
button-notices-completed = Concluídos
button-notices-partial = Parciais
button-notices-canceled = Cancelados
button-notices-refill = Reposições
settings = <b>Configurações</b>
settings-notices = 🔔 Toque em um tipo de aviso para não receber mais. Se algum valor voltar para você, avisamos mesmo assim, mas sem som. A ficha do pedido mostra tudo.
settings-zone-phone = 🕰️ Os horários seguem o relógio do seu celular.
settings-zone = 🕰️ Os horários são os de { $city }, onde o relógio marca { $at } agora.
notices-on = Estes avisos vão chegar de novo.
notices-off = Silenciado. Dá para reativar nas configurações.
zone-choose = 🕰️ <b>Que horas são aí?</b>
zone-chosen = Anotado.

## Tabelas

column-amount = Valor
column-what = Descrição
column-when = Data
column-balance = Saldo
column-order = Nº
column-service = Serviço
column-quantity = Qtd.
column-state = Situação
column-price = Preço
column-limits = Limites
