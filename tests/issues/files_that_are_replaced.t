A file that is replaced keeps its rights, and a link stays a link.

$ bifc person add "Léa Dupré" --phone 0600000000 -q
> P1
$ sh touch p.csv; chmod 600 p.csv; bifc person list -o p.csv; stat -c %a p.csv
> 600
$ sh mkdir -p dotfiles .config/bifc; echo '# mine' > dotfiles/config.toml; ln -s ~/dotfiles/config.toml .config/bifc/config.toml; bifc config set lang fr; cat dotfiles/config.toml; test -L .config/bifc/config.toml && echo link
> lang = "fr"
> # mine
> link
